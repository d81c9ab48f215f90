import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { RetryMail } from '#channels/email/quarantine/actions/retry_mail'
import QuarantinePolicy from '#channels/email/quarantine/policies/quarantine_policy'
import { findQuarantined } from '#channels/email/quarantine/queries/find_quarantined'
import { retryValidator } from '#channels/email/quarantine/validators/review'

/** Further tries with mails in quarantine. */
@inject()
export default class RetriesController {
  constructor(protected retryMail: RetryMail) {}

  async store({ bouncer, auth, params, request, response, session, i18n }: HttpContext) {
    await bouncer.with(QuarantinePolicy).authorize('review')
    const mail = await findQuarantined(params.id)
    const { letsThrough = false } = await request.validateUsing(retryValidator)
    await this.retryMail.execute(mail.id, auth.getUserOrFail(), { letsThrough })
    session.flash('success', i18n.t('incoming_mails.flash.tried_again'))
    return response.redirect().toRoute('agent.quarantine.index')
  }
}
