import i18nManager from '@adonisjs/i18n/services/main'
import { Job } from '#foundation/queue/job'
import MailLink from '#identity/links/models/mail_link'
import { recipientOf } from '#identity/links/recipient'
import type User from '#identity/models/user'
import { localeOf } from '#mail/letters/locale_of'
import { writeLinkLetter } from '#notifications/letters/link_letters'
import { sendLetter } from '#mail/outgoing/send_letter'
import { findOwnTenant } from '#tenancy/find_own_tenant'

/** Mails a link to its address, unless it has been used or revoked by then or is for nobody. */
export class SendLinkMail extends Job<{ linkId: number }> {
  static jobName = 'notifications.send_link_mail'
  static priority = 'urgent' as const

  async run() {
    const link = await MailLink.query().where('id', this.payload.linkId).preload('user').first()
    if (link?.state !== 'usable') return
    const recipient = await recipientOf(link)
    if (!recipient) return
    const tenant = await findOwnTenant()
    const { name, locale: wanted } = speakerOf(link, recipient.user)
    const locale = localeOf({ locale: wanted }, tenant)
    const i18n = i18nManager.locale(locale)
    await sendLetter({
      tenant,
      locale,
      to: { email: link.email, name },
      letter: await writeLinkLetter(link, { tenant, name, recipient, i18n }),
      key: `link.${link.id}`,
      // Invitations are what a plan's limit is for.
      isSecurity: link.purpose !== 'invitation',
    })
  }
}

/** The person, where there is one already; else who asked for the link said in its payload. */
function speakerOf({ payload }: MailLink, user: User | null) {
  const { name = '', locale = null } = payload as { name?: string; locale?: string | null }
  return user ? { name: user.name, locale: user.locale ?? locale } : { name, locale }
}
