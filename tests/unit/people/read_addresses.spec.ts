import { test } from '@japa/runner'
import { readAddresses } from '#identity/invitations/read_addresses'
import { suggestAddress } from '#identity/invitations/suggest_address'

const read = (list: string) => readAddresses(list).map(({ email, name }) => [email, name])

test.group('A pasted list', () => {
  test('may be one address per line', ({ assert }) => {
    assert.deepEqual(read('ada@test.example\n\n  Grace@Test.Example \r\n'), [
      ['ada@test.example', ''],
      ['grace@test.example', ''],
    ])
  })

  test('may be separated by commas, semicolons or blanks', ({ assert }) => {
    const emails = ['a@test.example', 'b@test.example', 'c@test.example']
    for (const separator of [', ', '; ', ' ', '\t']) {
      assert.deepEqual(
        read(emails.join(separator)),
        emails.map((email) => [email, '']),
        separator
      )
    }
  })

  test('may have names as mail programs write them', ({ assert }) => {
    const list =
      'Ada Lovelace <ada@test.example>, "Hopper, Grace" <grace@test.example>; c@test.example'
    assert.deepEqual(read(list), [
      ['ada@test.example', 'Ada Lovelace'],
      ['grace@test.example', 'Hopper, Grace'],
      ['c@test.example', ''],
    ])
  })

  test('may be columns of a table, with or without a heading', ({ assert }) => {
    const rows = 'Анна,Петрова,anna@test.example,42\n"Lovelace, Ada";ada@test.example;2026-01-01'
    assert.deepEqual(read(`Имя,Фамилия,Почта,№\n${rows}`), [
      ['anna@test.example', 'Анна Петрова'],
      ['ada@test.example', ''],
    ])
    assert.lengthOf(read(rows), 2)
  })

  test('keeps what is no address, so that nothing disappears', ({ assert }) => {
    const rows = readAddresses('ada@test.example\nnobody\nbroken@\n@test.example\na b@test.example')
    assert.deepEqual(
      rows.filter(({ email }) => email === null).map(({ written }) => written),
      ['nobody', 'broken@', '@test.example']
    )
  })

  test('holds nothing that could become a header of its own', ({ assert }) => {
    const rows = readAddresses(
      'Eve\u2028Bcc: all@test.example <eve@test.example>\n"Eve\tX-Spam: no" <eve2@test.example>'
    )
    for (const { name, written, email } of rows) {
      assert.notMatch(`${name}${written}${email}`, /[\p{Cc}\u2028\u2029]/u)
    }
  })

  test('of two hundred rows is read at once', ({ assert }) => {
    const rows = Array.from({ length: 200 }, (_, index) => `Name ${index} <p${index}@test.example>`)
    assert.lengthOf(readAddresses(rows.join('\n')), 200)
  })

  test('takes no longer for what is made to be slow', ({ assert }) => {
    for (const list of [
      '"'.repeat(40_000),
      '<'.repeat(5_000),
      `${'a '.repeat(20_000)}@`,
      ','.repeat(40_000),
    ]) {
      assert.isArray(readAddresses(list))
    }
  })

  test('made to keep the process busy is read in no time: {0}')
    .with([
      ['groups', `${'a:'.repeat(19_000)}<`],
      ['separators before a quote', `<${';'.repeat(39_000)}"`],
      ['quoted separators', `<${';"'.repeat(19_000)}`],
      ['a heading of blanks', `x${'\t'.repeat(39_000)}x`],
      ['brackets', `a@a${'>'.repeat(39_000)}a`],
    ] as [string, string][])
    .run(({ assert }, [, list]) => {
      const startedAt = performance.now()
      assert.isArray(readAddresses(list))
      assert.isBelow(performance.now() - startedAt, 1_000)
    })

  test('keeps semicolons in quotes and takes others for commas', ({ assert }) => {
    assert.deepEqual(read('"Lovelace; Ada" <ada@test.example>; Grace <grace@test.example>'), [
      ['ada@test.example', 'Lovelace; Ada'],
      ['grace@test.example', 'Grace'],
    ])
  })
})

test.group('A mistyped domain', () => {
  test('is noticed: {0}')
    .with([
      ['a@gmial.com', 'a@gmail.com'],
      ['a@gmail.con', 'a@gmail.com'],
      ['a@yandx.ru', 'a@yandex.ru'],
      ['a@hotmaill.com', 'a@hotmail.com'],
      ['a@acme-supprot.example', 'a@acme-support.example'],
    ] as [string, string][])
    .run(({ assert }, [typed, meant]) => {
      assert.equal(suggestAddress(typed, ['acme-support.example']), meant)
    })

  test('is not seen where there is none: {$self}')
    .with(['a@gmail.com', 'a@mail.com', 'a@company.example', 'a@bk.ru', 'a@me.com'])
    .run(({ assert }, typed) => {
      assert.isNull(suggestAddress(typed))
    })
})
