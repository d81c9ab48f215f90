import { DateTime } from 'luxon'
import i18nManager from '@adonisjs/i18n/services/main'
import { Job } from '#foundation/queue/job'
import type { NoticeKind } from '#identity/notices/person_noticed'
import User from '#identity/models/user'
import { addressOf } from '#tenancy/installation'
import { localeOf } from '#mail/letters/locale_of'
import { sendLetter } from '#mail/outgoing/send_letter'
import { mailTexts } from '#mail/templates/mail_texts'
import { writeLetter } from '#mail/templates/write_letter'
import { findOwnTenant } from '#tenancy/find_own_tenant'

interface Payload extends Record<string, string | number> {
  eventId: number
  userId: number
  kind: NoticeKind
  email: string
}

/** Tells a person what happened to their account and where to look if it was not them. */
export class SendNotice extends Job<Payload> {
  static jobName = 'notifications.send_notice'

  async run() {
    const { eventId, userId, kind, email, ...words } = this.payload
    const user = await User.find(userId)
    if (!user || user.anonymizedAt) return
    const tenant = await findOwnTenant()
    const locale = localeOf(user, tenant)
    const i18n = i18nManager.locale(locale)
    const when = i18n.formatDate(DateTime.now(), {
      ...DateTime.DATETIME_MED,
      timeZone: user.timeZone ?? tenant.timeZone,
      timeZoneName: 'short',
    })
    const values = { ...words, workspace: tenant.name, name: user.name, when }
    const texts = await mailTexts(`notices.${kind}`, locale)
    await sendLetter({
      tenant,
      locale,
      to: { email, name: user.name },
      letter: writeLetter(texts, { values, url: addressOf(tenant, '/account/security') }),
      key: `notice.${eventId}`,
      isSecurity: true,
    })
  }
}
