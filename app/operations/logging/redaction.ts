const CENSOR = '[redacted]'

/** Names of values that are secret wherever they stand, also as the end of a longer name. */
const SECRET_NAMES = [
  'password',
  'passwd',
  'secret',
  'token',
  'authorization',
  'cookie',
  'api[-_]?key',
  'app[-_]?key',
  'access[-_]?key',
  'recovery[-_]?codes?',
  'signature',
]

/** `"…password":"x"` and `"cookie":["x","y"]` of a line of JSON, escapes included. */
const JSON_SECRETS = new RegExp(
  `("[\\w.-]*(?:${SECRET_NAMES.join('|')})"\\s*:\\s*)` +
    `(?:"(?:[^"\\\\]|\\\\.)*"|\\[(?:"(?:[^"\\\\]|\\\\.)*",?)*\\])`,
  'gi'
)

/** The same in an address or a form: `?token=x&password=y`. */
const PAIR_SECRETS = new RegExp(
  `((?:^|[?&;\\s"'])[\\w.-]*(?:${SECRET_NAMES.join('|')})=)[^&\\s"'\\\\;]+`,
  'gi'
)

const BEARER = /\b(bearer|basic)\s+[\w.~+/=-]+/gi

/** User and password of an address: `postgres://user:password@host`. */
const CREDENTIALS = /(\b[a-z][a-z\d+.-]{0,30}:\/\/)[^\s/@"'\\]+@/gi

/** What is mailed as the last part of an address opens what it leads to. */
const LINK_TOKENS =
  /(\/(?:links\/[\w-]+|requests\/confirm(?:ations?)?|confirm(?:ation)?s?|invitations?|handover|exports?|unsubscribe)\/)[\w.~%-]{16,}/gi

/** Whatever the address: what this installation encrypts is long and has dots. */
const SEALED = /(\/)[\w-]{12,}(?:\.[\w-]{8,})+/g

/** Tokens of the API and anything else that is long, random and stands alone. */
const API_TOKENS = /\b(?:pb|oat|pat)[a-z]*_[\w.-]{16,}/g

/**
 * RFC 5322 in the narrow sense in which addresses occur; `@` may be written `%40`. Bounded as
 * RFC 5321 (4.5.3.1) bounds them: unbounded, each letter of a long path would be a beginning, and
 * whoever asks for such a path could keep the process busy for seconds.
 */
const EMAILS =
  /[\p{L}\p{N}_.+'!#$&*/=?^`{|}~-]{1,64}(?:@|%40)[\p{L}\p{N}][\p{L}\p{N}-]{0,62}(?:\.[\p{L}\p{N}][\p{L}\p{N}-]{0,62})+/giu

/** PostgreSQL tells the values of a row that it refuses. */
const ROW_VALUES = /(Key \([^)]*\)=\()(?:[^)\\]|\\.)*\)|(Failing row contains \()(?:[^)\\]|\\.)*\)/g

/**
 * Takes secrets and personal data out of a line of the log, whatever object, error or sentence
 * it came from. The last gate before the line is written: what names itself is caught by name,
 * the rest by what it looks like, the installation's own secrets by what they are.
 */
export class Redaction {
  private readonly known: string[]

  /** @param secrets of the installation; short ones would hit ordinary words */
  constructor(secrets: string[] = []) {
    this.known = secrets.filter((secret) => secret.length >= 8)
  }

  clean(line: string): string {
    return this.withoutKnown(line)
      .replace(JSON_SECRETS, `$1"${CENSOR}"`)
      .replace(BEARER, `$1 ${CENSOR}`)
      .replace(PAIR_SECRETS, `$1${CENSOR}`)
      .replace(CREDENTIALS, `$1${CENSOR}@`)
      .replace(LINK_TOKENS, `$1${CENSOR}`)
      .replace(SEALED, `$1${CENSOR}`)
      .replace(API_TOKENS, CENSOR)
      .replace(ROW_VALUES, (_, key = '', row = '') => `${key}${row}${CENSOR})`)
      .replace(EMAILS, '[email]')
  }

  private withoutKnown(line: string) {
    return this.known.reduce((text, secret) => text.replaceAll(secret, CENSOR), line)
  }
}

/** The values of the settings that hold secrets, and the passwords inside of addresses. */
export function secretsOf(env: NodeJS.ProcessEnv, names: readonly string[]): string[] {
  return names
    .flatMap((name) => (env[name] ?? '').split(','))
    .flatMap((value) => [URL.parse(value)?.password, URL.parse(value) ? undefined : value])
    .filter((value) => value !== undefined && value !== '')
    .map((value) => decodeURIComponent(value!))
}
