import { BaseTransformer } from '@adonisjs/core/transformers'
import type Tenant from '#tenancy/models/tenant'
import { ConnectionFailure } from '#mail/mailboxes/connection_failure'
import { openSecrets, type MailboxSecrets } from '#mail/mailboxes/secrets'
import type Mailbox from '#mail/models/mailbox'
import { forwardAddress } from '#channels/email/mailbox_settings/actions/create_mailbox'

/** A mailbox on the settings pages. Of secrets it says only that they are there. */
export default class MailboxTransformer extends BaseTransformer<Mailbox> {
  constructor(
    mailbox: Mailbox,
    private readonly tenant: Tenant,
    private readonly aliases: string[] = []
  ) {
    super(mailbox)
  }

  toObject() {
    const mailbox = this.resource
    return {
      ...this.pick(mailbox, [
        'id',
        'name',
        'isDefault',
        'isOn',
        'teamId',
        'repliesTo',
        'trustsReplyTo',
        'intake',
        'sendsBy',
        'imapState',
        'isBuiltIn',
      ]),
      address: mailbox.addressIn(this.tenant),
      forwardAddress: mailbox.address ? forwardAddress(mailbox.address, this.tenant.slug) : null,
      aliases: this.aliases,
      seenAt: mailbox.imapSeenAt?.toISO() ?? null,
      failure: mailbox.imapError ? ConnectionFailure.fromColumn(mailbox.imapError) : null,
    }
  }

  /** For the form of its servers. */
  forConnection() {
    const mailbox = this.resource
    const secrets = readSecrets(mailbox)
    return {
      ...this.toObject(),
      ...this.pick(mailbox, [
        'signInBy',
        'imapHost',
        'imapPort',
        'imapEncryption',
        'imapUser',
        'imapFolder',
        'imapThen',
        'imapMoveTo',
        'imapImportDays',
        'smtpHost',
        'smtpPort',
        'smtpEncryption',
        'smtpUser',
      ]),
      isConnected: mailbox.imapUidValidity !== null,
      hasImapPassword: Boolean(secrets.imapPassword),
      hasSmtpPassword: Boolean(secrets.smtpPassword),
      hasRefreshToken: Boolean(secrets.oauth?.refreshToken),
      tokenUrl: secrets.oauth?.tokenUrl ?? null,
      clientId: secrets.oauth?.clientId ?? null,
    }
  }
}

/** A key that is lost must not close the page where the secrets are typed again. */
function readSecrets(mailbox: Mailbox): MailboxSecrets {
  try {
    return openSecrets(mailbox)
  } catch {
    return {}
  }
}
