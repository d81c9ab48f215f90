const PRODUCT = 'patchbay'

/** Kept for the installation's own hosts, and for what mail, certificates and people trust. */
const RESERVED = new Set(
  (
    'abuse account accounts admin administrator admins agent api app apps assets auth autoconfig ' +
    'autodiscover backup billing blog cdn chat console customer customers dashboard demo-operator ' +
    'dev dns docs download email faq files ftp git grafana health help helpdesk home hostmaster ' +
    'imap installation internal invoice invoices legal local localhost login logout mail ' +
    'mail1 mail2 me media metrics monitoring mx mx1 mx2 my news no-reply noreply ns ns1 ns2 ns3 ' +
    'oauth official operator operators owner password pay payment payments pop pop3 portal ' +
    'postmaster privacy prod production proxy public register root sales secure security server ' +
    'service sign-in sign-out sign-up signin signout signup smtp ssl sso staff staging static ' +
    'status storage support support-portal sysadmin system team terms test-operator tls token ' +
    'tokens update updates upload verify vpn web webhook webhooks webmail webmaster wiki wpad www ' +
    'www1 www2'
  ).split(' ')
)

/** Digits, and pairs of letters, that are read as other letters. */
const READ_AS: [RegExp, string][] = [
  [/-/g, ''],
  [/rn/g, 'm'],
  [/vv/g, 'w'],
  [/[1il]/g, 'l'],
  [/0/g, 'o'],
  [/3/g, 'e'],
  [/4/g, 'a'],
  [/5/g, 's'],
  [/[69]/g, 'g'],
  [/7/g, 't'],
  [/8/g, 'b'],
]

const reservedShapes = new Set([...RESERVED].map(shapeOf))
const productShape = shapeOf(PRODUCT)

export function isReserved(slug: string): boolean {
  return RESERVED.has(slug) || slug.includes(PRODUCT)
}

/** Whether somebody who does not look twice would read a reserved name or the product's. */
export function looksReserved(slug: string): boolean {
  const shape = shapeOf(slug)
  const word = slug.replace(/[\d-]+$/, '')
  return (
    reservedShapes.has(shape) ||
    // `support2`: one more of what is kept.
    reservedShapes.has(shapeOf(word)) ||
    shape.includes(productShape) ||
    isOneSlipAway(shape, productShape)
  )
}

function shapeOf(slug: string): string {
  return READ_AS.reduce((shape, [read, as]) => shape.replace(read, as), slug)
}

/** One letter more, less or other, or two neighbours swapped. */
function isOneSlipAway(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false
  const start = [...one].findIndex((letter, index) => letter !== other[index])
  const at = start < 0 ? Math.min(one.length, other.length) : start
  const [rest, otherRest] = [one.slice(at), other.slice(at)]
  return (
    rest.slice(1) === otherRest.slice(1) ||
    rest.slice(1) === otherRest ||
    rest === otherRest.slice(1) ||
    (rest[0] === otherRest[1] && rest[1] === otherRest[0] && rest.slice(2) === otherRest.slice(2))
  )
}
