import { compose } from '@adonisjs/core/helpers'
import { column } from '@adonisjs/lucid/orm'
import { MailboxSchema } from '#database/schema'
import type Tenant from '#tenancy/models/tenant'
import { TenantScoped } from '#tenancy/tenant_scoped'
import { builtInAddress } from '#mail/mailboxes/built_in_address'

/** How the connection to a mail server is encrypted: from the first byte, after a greeting, never. */
export const mailEncryptions = ['tls', 'starttls', 'none'] as const
export type MailEncryption = (typeof mailEncryptions)[number]

/**
 * An address of a workspace at which its customers write and from which it answers. One without
 * an address of its own is built in: its address follows from the workspace's subdomain.
 */
export default class Mailbox extends compose(MailboxSchema, TenantScoped) {
  @column()
  declare intake: 'forwarded' | 'imap'

  @column()
  declare sendsBy: 'installation' | 'smtp'

  /**
   * Where answers to its mails go: to the address itself, to the address with a signed tag
   * (`support+t…@`), or to the built-in address with a signed tag.
   */
  @column()
  declare repliesTo: 'own' | 'tagged' | 'built_in'

  @column()
  declare imapEncryption: MailEncryption | null

  /** What becomes of a mail on the server once it is stored here. */
  @column()
  declare imapThen: 'keep' | 'seen' | 'move'

  /** Sealed; `openSecrets` reads it. */
  @column({ serializeAs: null })
  declare secrets: string | null

  @column()
  declare imapState: 'connecting' | 'watching' | 'failing' | null

  @column()
  declare smtpEncryption: MailEncryption | null

  @column()
  declare signInBy: 'password' | 'oauth'

  get isBuiltIn() {
    return this.address === null
  }

  addressIn(tenant: Tenant): string {
    return this.address ?? builtInAddress(tenant.slug)
  }
}
