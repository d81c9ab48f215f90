import { createHash, timingSafeEqual } from 'node:crypto'
import { DateTime } from 'luxon'
import type { HttpContext } from '@adonisjs/core/http'
import env from '#start/env'
import { hashOfSecret, newSecret } from '#identity/api_tokens/token_format'
import MailIntakeToken from '#mail/models/mail_intake_token'

/** Says to people and to scanners for secrets what it is. */
const PREFIX = 'pbm_'

/** Given out once; only its hash is kept. */
export function newIntakeToken(): { value: string; tokenHash: string } {
  const value = PREFIX + newSecret()
  return { value, tokenHash: hashOfSecret(value) }
}

/** Of the active workspace; null for any other. */
export async function findIntakeToken(value: string | null): Promise<MailIntakeToken | null> {
  if (!value?.startsWith(PREFIX)) return null
  const token = await MailIntakeToken.query()
    .where('token_hash', hashOfSecret(value))
    .preload('mailbox')
    .first()
  if (!token) return null
  const isFresh = token.lastUsedAt && token.lastUsedAt > DateTime.now().minus({ minutes: 1 })
  if (!isFresh) await token.merge({ lastUsedAt: DateTime.now() }).save()
  return token
}

/** The operator's, good for all workspaces. Too short a one counts as none. */
export function isOperatorsToken(value: string | null): boolean {
  const token = env.get('MAIL_INTAKE_TOKEN')?.release() ?? ''
  return value !== null && token.length >= 24 && timingSafeEqual(hashOf(token), hashOf(value))
}

/**
 * The token of a request: as a bearer (RFC 6750), or as the password of basic authentication for
 * services that know a URL only (`https://mail:<token>@help.example.com/…`).
 */
export function tokenOf({ request }: Pick<HttpContext, 'request'>): string | null {
  const [, scheme = '', value = ''] =
    /^(\w+) +(\S+)$/.exec(request.header('authorization') ?? '') ?? []
  if (/^bearer$/i.test(scheme)) return value
  if (!/^basic$/i.test(scheme)) return null
  const pair = Buffer.from(value, 'base64').toString('utf8')
  return pair.slice(pair.indexOf(':') + 1)
}

function hashOf(value: string) {
  return createHash('sha256').update(value).digest()
}
