import { encryptedColumn } from '#foundation/encryption/encrypted_column'
import type Mailbox from '#mail/models/mailbox'

/** The refresh token flow of RFC 6749 (section 6): what a mail server is signed in to with. */
export interface OAuthSecrets {
  tokenUrl: string
  clientId: string
  clientSecret: string
  refreshToken: string
  accessToken?: string
  /** ISO 8601. */
  expiresAt?: string
}

/** What a mailbox signs in to its servers with. It never leaves the server. */
export interface MailboxSecrets {
  imapPassword?: string
  smtpPassword?: string
  oauth?: OAuthSecrets
}

const secrets = encryptedColumn('mailboxes.secrets')

/** @throws SecretUnreadable when the key is gone or the value is of another row */
export function openSecrets({ id, tenantId, secrets: sealed }: Mailbox): MailboxSecrets {
  return sealed ? JSON.parse(secrets.open(sealed, { tenant_id: tenantId, id })) : {}
}

/** Seals them for a mailbox that is saved already, as its id is part of the seal. */
export function sealSecrets({ id, tenantId }: Mailbox, values: MailboxSecrets): string | null {
  const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value))
  if (Object.keys(given).length === 0) return null
  return secrets.seal(JSON.stringify(given), { tenant_id: tenantId, id })
}
