import { DateTime } from 'luxon'
import { outboundFetch } from '#foundation/outbound/outbound_fetch'
import type Mailbox from '#mail/models/mailbox'
import { openSecrets, sealSecrets, type OAuthSecrets } from '#mail/mailboxes/secrets'
import { ConnectionFailure } from '#mail/mailboxes/connection_failure'

/** A token is taken for spent a little before it is, so that it lasts through the greeting. */
const MARGIN = { minutes: 2 }

interface TokenAnswer {
  access_token?: string
  refresh_token?: string
  expires_in?: number | string
  error?: string
  error_description?: string
}

/**
 * The mailbox's access token for XOAUTH2, asked for anew when it is spent (RFC 6749, section 6).
 * Some servers hand out another refresh token each time; the newest one is kept.
 *
 * @throws ConnectionFailure `oauth_refused`, or why the token endpoint gave no answer
 */
export async function accessTokenOf(mailbox: Mailbox, { isRefused = false } = {}): Promise<string> {
  const secrets = openSecrets(mailbox)
  const { oauth } = secrets
  if (!oauth?.refreshToken) throw new ConnectionFailure('no_password')
  if (!isRefused && oauth.accessToken && !isSpent(oauth)) return oauth.accessToken
  const renewed = await renew(oauth)
  await mailbox
    .merge({ secrets: sealSecrets(mailbox, { ...secrets, oauth: { ...oauth, ...renewed } }) })
    .save()
  return renewed.accessToken
}

function isSpent({ expiresAt }: OAuthSecrets): boolean {
  return !expiresAt || DateTime.fromISO(expiresAt).minus(MARGIN) <= DateTime.now()
}

/** Asks the token endpoint; nothing is stored. */
export async function renew(oauth: OAuthSecrets) {
  const response = await outboundFetch(oauth.tokenUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'accept': 'application/json' },
    body: new URLSearchParams({
      grant_type: 'refresh_token',
      refresh_token: oauth.refreshToken,
      client_id: oauth.clientId,
      client_secret: oauth.clientSecret,
    }).toString(),
  }).catch((error) => {
    throw ConnectionFailure.of(error)
  })
  const answer = read(response.body)
  if (response.status !== 200 || !answer.access_token) {
    const detail = [answer.error, answer.error_description].filter(Boolean).join(': ')
    throw new ConnectionFailure('oauth_refused', detail || `HTTP ${response.status}`)
  }
  const seconds = Number(answer.expires_in) || 3600
  return {
    accessToken: answer.access_token,
    refreshToken: answer.refresh_token ?? oauth.refreshToken,
    expiresAt: DateTime.now().plus({ seconds }).toISO(),
  }
}

function read(body: Buffer): TokenAnswer {
  try {
    return (JSON.parse(body.toString('utf8')) as TokenAnswer | null) ?? {}
  } catch {
    return {}
  }
}
