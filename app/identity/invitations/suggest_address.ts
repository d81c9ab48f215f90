/** Where many people have their mail; a domain almost like one of these is likely mistyped. */
const KNOWN = [
  'gmail.com',
  'googlemail.com',
  'yahoo.com',
  'hotmail.com',
  'outlook.com',
  'icloud.com',
  'proton.me',
  'protonmail.com',
  'yandex.ru',
  'yandex.com',
  'mail.ru',
  'bk.ru',
  'list.ru',
  'inbox.ru',
  'rambler.ru',
  'gmx.de',
  'gmx.net',
  'gmx.com',
  'web.de',
  'mail.com',
  'email.com',
  'ymail.com',
  'live.com',
  'me.com',
  'aol.com',
]

/** Endings that are typed by mistake and their likely meaning. */
const ENDINGS: [RegExp, string][] = [
  [/\.(con|cmo|ocm|vom|comm)$/, '.com'],
  [/\.(rru|tu)$/, '.ru'],
]

/**
 * The address that was probably meant, for one whose domain is a slip of a well-known one or
 * of a domain that the workspace's own staff use; else null.
 */
export function suggestAddress(email: string, ownDomains: readonly string[] = []): string | null {
  const at = email.lastIndexOf('@')
  const domain = email.slice(at + 1)
  const known = [...ownDomains, ...KNOWN]
  if (known.includes(domain)) return null
  const ending = ENDINGS.find(([slip]) => slip.test(domain))
  const near =
    known.find((one) => one.length > 5 && isOneSlipAway(domain, one)) ??
    (ending && domain.replace(...ending))
  return near ? `${email.slice(0, at)}@${near}` : null
}

/** One letter wrong, missing, too many, or two neighbors swapped. */
function isOneSlipAway(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false
  let start = 0
  while (start < one.length && one[start] === other[start]) start++
  const [a, b] = [one.slice(start), other.slice(start)]
  if (a.length > b.length) return a.slice(1) === b
  if (a.length < b.length) return a === b.slice(1)
  if (a.slice(1) === b.slice(1)) return true
  return a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2)
}
