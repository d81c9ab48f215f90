import { Job } from '#foundation/queue/job'
import User from '#identity/models/user'
import { localeOf } from '#mail/letters/locale_of'
import { sendLetter } from '#mail/outgoing/send_letter'
import { mailTexts } from '#mail/templates/mail_texts'
import { writeLetter } from '#mail/templates/write_letter'
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
    const texts = await mailTexts('breaker', locale)
    const values = { workspace: tenant.name, name: user.name }
    await sendLetter({
      tenant,
      locale,
      to: { email: user.email, name: user.name },
      letter: writeLetter(texts, { values, url: addressOf(tenant, '/agent/settings/mail') }),
      key: this.key,
      isSecurity: true,
    })
  }
}
