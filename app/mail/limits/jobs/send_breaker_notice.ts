import i18nManager from '@adonisjs/i18n/services/main'
import { Job } from '#foundation/queue/job'
import User from '#identity/models/user'
import { localeOf } from '#mail/letters/locale_of'
import { sendLetter } from '#mail/outgoing/send_letter'
import { findOwnTenant } from '#tenancy/find_own_tenant'
import { addressOf } from '#tenancy/installation'

/** Tells somebody that their workspace's automatic mail has stopped, and what to do. */
export class SendBreakerNotice extends Job<{ eventId: number; userId: number }> {
  static jobName = 'mail.send_breaker_notice'

  get key() {
    return `breaker.${this.payload.eventId}.${this.payload.userId}`
  }

  async run() {
    const user = await User.find(this.payload.userId)
    if (!user || user.isDisabled) return
    const tenant = await findOwnTenant()
    const locale = localeOf(user, tenant)
    const i18n = i18nManager.locale(locale)
    const values = { workspace: tenant.name, name: user.name }
    const say = (key: string) => i18n.t(`mails.breaker.${key}`, values)
    await sendLetter({
      tenant,
      locale,
      to: { email: user.email, name: user.name },
      letter: {
        subject: say('subject'),
        greeting: i18n.t('mails.greeting', values),
        lines: [say('lead'), say('more')],
        action: { label: say('action'), url: addressOf(tenant, '/agent/settings/mail') },
        notes: [say('note')],
      },
      key: this.key,
      isSecurity: true,
    })
  }
}
