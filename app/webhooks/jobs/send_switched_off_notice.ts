import { DateTime } from 'luxon'
import i18nManager from '@adonisjs/i18n/services/main'
import { Job } from '#foundation/queue/job'
import User from '#identity/models/user'
import { localeOf } from '#mail/letters/locale_of'
import { sendLetter } from '#mail/outgoing/send_letter'
import { mailTexts } from '#mail/templates/mail_texts'
import { writeLetter } from '#mail/templates/write_letter'
import { findOwnTenant } from '#tenancy/find_own_tenant'
import { workspaceUrl } from '#tenancy/installation'
import type { OffReason } from '#webhooks/models/webhook_endpoint'
import WebhookEndpoint from '#webhooks/models/webhook_endpoint'

interface Payload extends Record<string, string | number> {
  eventId: number
  endpointId: number
  reason: Exclude<OffReason, 'person'>
  userId: number
}

/** Tells somebody that an address is not told any more, and where to switch it on again. */
export class SendSwitchedOffNotice extends Job<Payload> {
  static jobName = 'webhooks.send_switched_off_notice'

  async run() {
    const { eventId, endpointId, reason, userId } = this.payload
    const [user, endpoint] = [await User.find(userId), await WebhookEndpoint.find(endpointId)]
    if (!user || user.isDisabled || !endpoint?.isOff) return
    const tenant = await findOwnTenant()
    const locale = localeOf(user, tenant)
    const i18n = i18nManager.locale(locale)
    const since = i18n.formatDate(endpoint.failingSince ?? endpoint.offSince!, {
      ...DateTime.DATETIME_MED,
      timeZone: user.timeZone ?? tenant.timeZone,
      timeZoneName: 'short',
    })
    const host = new URL(endpoint.url).host
    const values = { workspace: tenant.name, name: user.name, url: endpoint.url, host, since }
    const texts = await mailTexts(`webhook_off.${reason}`, locale)
    const page = workspaceUrl(tenant.slug, `/agent/settings/webhooks/${endpointId}`)
    await sendLetter({
      tenant,
      locale,
      to: { email: user.email, name: user.name },
      letter: writeLetter(texts, { values, url: page }),
      key: `webhook-off.${eventId}.${userId}`,
    })
  }
}
