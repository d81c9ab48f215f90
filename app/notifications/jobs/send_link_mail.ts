import i18nManager from '@adonisjs/i18n/services/main'
import { Job } from '#foundation/queue/job'
import MailLink from '#identity/links/models/mail_link'
import { localeOf } from '#notifications/mails/locale_of'
import { writeLinkLetter } from '#notifications/mails/link_letters'
import { sendLetter } from '#notifications/mails/send_letter'
import { findOwnTenant } from '#notifications/mails/find_own_tenant'

/** Mails a link to its address, unless it has been used or revoked by then. */
export class SendLinkMail extends Job<{ linkId: number }> {
  static jobName = 'notifications.send_link_mail'

  async run() {
    const link = await MailLink.query().where('id', this.payload.linkId).preload('user').first()
    if (link?.state !== 'usable') return
    const tenant = await findOwnTenant()
    const { name = '', locale: wanted = null } = { ...link.payload, ...namedBy(link) }
    const locale = localeOf({ locale: wanted }, tenant)
    await sendLetter({
      tenant,
      locale,
      to: { email: link.email, name },
      letter: writeLinkLetter(link, { tenant, name, i18n: i18nManager.locale(locale) }),
      key: `link.${link.id}`,
      // Invitations are what a plan's limit is for.
      isSecurity: link.purpose !== 'invitation',
    })
  }
}

/** The person, where there is one already; else who asked for the link said in its payload. */
function namedBy({ user, payload }: MailLink): { name?: string; locale?: string | null } {
  if (user) return { name: user.name, locale: user.locale }
  return payload as { name?: string; locale?: string | null }
}
