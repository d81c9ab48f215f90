import { Job } from '#foundation/queue/job'
import type { Locale } from '#config/i18n'
import User from '#identity/models/user'
import { deliverMail } from '#mail/outgoing/deliver_mail'
import { bareSender } from '#mail/outgoing/send_letter'
import type { MailKindName } from '#mail/templates/mail_kinds'
import { MailTexts } from '#mail/templates/mail_texts'
import { sampleMail } from '#mail/templates/sample_mail'
import { findOwnTenant } from '#tenancy/find_own_tenant'

interface Payload extends Record<string, string | number> {
  key: string
  userId: number
  kind: MailKindName
  locale: Locale
  /** As JSON: a draft stands nowhere else. */
  texts: string
}

/** Mails an example to who asked for it and is waiting, so that no limit but its own counts it. */
export class SendTestMail extends Job<Payload> {
  static jobName = 'mail.send_test_mail'
  static priority = 'urgent' as const

  async run() {
    const { key, userId, kind, locale, texts } = this.payload
    await deliverMail(key, async () => {
      const person = await User.find(userId)
      if (!person || person.isDisabled || !person.can('workspace.manage')) return null
      const tenant = await findOwnTenant()
      const words = new MailTexts(kind, locale, JSON.parse(texts))
      const mail = await sampleMail(words, tenant)
      return {
        nature: 'security',
        from: { address: bareSender, name: tenant.name },
        to: { address: person.email, name: person.name },
        ...mail,
        subject: words.i18n.t('mail_kinds.test_subject', { subject: mail.subject }),
      }
    })
  }
}
