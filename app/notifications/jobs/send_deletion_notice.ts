import { DateTime } from 'luxon'
import i18nManager from '@adonisjs/i18n/services/main'
import { Job } from '#foundation/queue/job'
import User from '#identity/models/user'
import { workspaceUrl } from '#tenancy/installation'
import { findOwnTenant } from '#tenancy/find_own_tenant'
import { localeOf } from '#mail/letters/locale_of'
import { sendLetter } from '#mail/outgoing/send_letter'
import { mailTexts } from '#mail/templates/mail_texts'
import { writeLetter } from '#mail/templates/write_letter'

interface Payload extends Record<string, string | number | null> {
  eventId: number
  kind: 'requested' | 'cancelled'
  userId: number
  /** Who decided it. */
  actorId: number | null
  /** ISO 8601. */
  dueAt: string
}

/** Tells somebody that their workspace will be deleted and until when it can be kept. */
export class SendDeletionNotice extends Job<Payload> {
  static jobName = 'notifications.send_deletion_notice'

  async run() {
    const { eventId, kind, userId, actorId, dueAt } = this.payload
    const tenant = await findOwnTenant()
    const user = await User.find(userId)
    if (!user || user.isDisabled) return
    const actor = actorId ? await User.find(actorId) : null
    const locale = localeOf(user, tenant)
    const i18n = i18nManager.locale(locale)
    const day = i18n.formatDate(DateTime.fromISO(dueAt), {
      ...DateTime.DATETIME_MED,
      timeZone: user.timeZone ?? tenant.timeZone,
      timeZoneName: 'short',
    })
    const values = { workspace: tenant.name, name: user.name, actor: actor?.name ?? '–', day }
    const texts = await mailTexts(`deletion.${kind}`, locale)
    const url = workspaceUrl(tenant.slug, '/agent/settings/workspace-data')
    await sendLetter({
      tenant,
      locale,
      to: { email: user.email, name: user.name },
      letter: writeLetter(texts, { values, url }),
      key: `deletion.${eventId}.${userId}`,
    })
  }
}
