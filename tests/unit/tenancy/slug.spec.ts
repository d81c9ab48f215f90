import { test } from '@japa/runner'
import { normalizeSlug, slugProblem, type SlugProblem } from '#tenancy/slug'
import { suggestSlug } from '#tenancy/suggest_slug'

const refused: [typed: string, problem: SlugProblem][] = [
  ['', 'empty'],
  ['   ', 'empty'],
  ['a'.repeat(64), 'too_long'],
  ['admin', 'reserved'],
  ['ADMIN', 'reserved'],
  ['www', 'reserved'],
  ['login', 'reserved'],
  ['patchbay', 'reserved'],
  ['patchbay-support', 'reserved'],
  ['mypatchbay', 'reserved'],
  // The first letter is Cyrillic, then all that have a twin.
  ['аdmin', 'mixed_scripts'],
  ['аdmіn', 'mixed_scripts'],
  ['pаtchbаy', 'mixed_scripts'],
  ['αcme', 'mixed_scripts'],
  ['acmé', 'mixed_scripts'],
  ['асме', 'not_latin'],
  ['вектор', 'not_latin'],
  ['ａｃｍｅ', 'not_latin'],
  ['xn--dmin-7cd', 'punycode'],
  ['XN--80ak6aa92e', 'punycode'],
  ['adm1n', 'look_alike'],
  ['admln', 'look_alike'],
  ['4dm1n', 'look_alike'],
  ['ad-min', 'look_alike'],
  ['adrnin', 'look_alike'],
  ['l0gin', 'look_alike'],
  ['log1n', 'look_alike'],
  ['supp0rt', 'look_alike'],
  ['5upport', 'look_alike'],
  ['vvww', 'look_alike'],
  ['p4tchbay', 'look_alike'],
  ['patch-bay', 'look_alike'],
  ['patchbey', 'look_alike'],
  ['patchbayy', 'reserved'],
  ['pattchbay', 'look_alike'],
  ['patcbay', 'look_alike'],
  ['pacthbay', 'look_alike'],
  ['atchbay', 'look_alike'],
  ['help-p4tchb4y', 'look_alike'],
  ['admin1', 'look_alike'],
  ['support2', 'look_alike'],
  ['support-24-7', 'look_alike'],
  ['adm1n-2', 'look_alike'],
  ['l0gin2026', 'look_alike'],
  ['-acme', 'hyphens'],
  ['acme-', 'hyphens'],
  ['ac--me', 'hyphens'],
  ['a.b', 'characters'],
  ['a b', 'characters'],
  ['acme\u200b', 'characters'],
  ['acme_shop', 'characters'],
  ['acme/..', 'characters'],
]

const allowed = [
  'acme',
  'Acme',
  ' acme ',
  'vektor',
  'a1',
  '7days',
  '2026',
  'acme-2',
  'catch',
  'patch',
  'bay-watch',
]

test.group("A workspace's address", () => {
  test('"{0}" is refused: {1}')
    .with(refused)
    .run(({ assert }, [typed, problem]) => {
      assert.equal(slugProblem(normalizeSlug(typed)), problem)
    })

  test('"{$self}" is allowed')
    .with(allowed)
    .run(({ assert }, typed) => {
      assert.isNull(slugProblem(normalizeSlug(typed)))
    })
})

test.group('An address suggested for a company', () => {
  test('"{0}" → "{1}"')
    .with([
      ['Acme', 'acme'],
      ['Acme Bike Lights, Inc.', 'acme-bike-lights'],
      ['Вектор', 'vektor'],
      ['ООО «Щётки и мётлы»', 'ooo-shchetki-i-metly'],
      ['Müller & Söhne GmbH', 'muller-sohne'],
      ['Łódź Ærø', 'lodz-aero'],
      ['  --  ', ''],
      ['株式会社', ''],
      ['Admin', ''],
      ['Patchbay', ''],
      ['Best '.repeat(40), 'best-best-best-best-best-best-best-best'],
    ] as [string, string][])
    .run(({ assert }, [name, slug]) => {
      assert.equal(suggestSlug(name), slug)
    })
})
