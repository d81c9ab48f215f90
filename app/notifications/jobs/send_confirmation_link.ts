import { DateTime } from 'luxon'
import i18nManager from '@adonisjs/i18n/services/main'
import { Job } from '#foundation/queue/job'
import { addressOf } from '#tenancy/installation'
import GuestRequest from '#channels/web_form/models/guest_request'
import { confirmationToken } from '#channels/web_form/confirmation_token'
import { localeOf } from '#mail/letters/locale_of'
import { sendLetter } from '#mail/outgoing/send_letter'
import { mailTexts } from '#mail/templates/mail_texts'
import { writeLetter } from '#mail/templates/write_letter'
import { findOwnTenant } from '#tenancy/find_own_tenant'

/** Mails a guest the link that shows their address is theirs. */
export class SendConfirmationLink extends Job<{ requestId: number }> {
  static jobName = 'notifications.send_confirmation_link'
  static priority = 'urgent' as const

  async run() {
    const request = await GuestRequest.find(this.payload.requestId)
    if (request?.state !== 'pending') return
    const tenant = await findOwnTenant()
    const locale = localeOf(request, tenant)
    const i18n = i18nManager.locale(locale)
    const values = {
      workspace: tenant.name,
      name: request.name,
      subject: request.subject,
      until: i18n.formatDate(request.expiresAt, {
        ...DateTime.DATETIME_MED,
        timeZone: tenant.timeZone,
      }),
    }
    const texts = await mailTexts('confirm_request', locale)
    const url = addressOf(tenant, `/requests/confirm/${confirmationToken(request.id)}`)
    await sendLetter({
      tenant,
      locale,
      to: request,
      letter: writeLetter(texts, { values, url }),
      key: `confirm_request.${request.id}`,
    })
  }
}
