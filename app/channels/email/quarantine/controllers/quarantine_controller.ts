import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { DeleteMail } from '#channels/email/quarantine/actions/delete_mail'
import MailBlock from '#channels/email/quarantine/models/mail_block'
import QuarantinePolicy from '#channels/email/quarantine/policies/quarantine_policy'
import { findQuarantined } from '#channels/email/quarantine/queries/find_quarantined'
import { listQuarantined } from '#channels/email/quarantine/queries/list_quarantined'
import QuarantinedMailTransformer from '#channels/email/quarantine/transformers/quarantined_mail_transformer'
import { readPosition } from '#tickets/validators/ticket_list'
import { countViews } from '#tickets/queries/count_views'

/** Most blocks the page lists; newer ones first. */
const LISTED_BLOCKS = 200

/** Mails that could not become tickets by themselves. */
@inject()
export default class QuarantineController {
  constructor(protected deleteMail: DeleteMail) {}

  async index({ bouncer, auth, request, inertia }: HttpContext) {
    await bouncer.with(QuarantinePolicy).authorize('review')
    const viewer = auth.getUserOrFail()
    const [page, blocks] = await Promise.all([
      listQuarantined(readPosition(request.qs())),
      MailBlock.query().select('sender').orderBy('created_at', 'desc').limit(LISTED_BLOCKS),
    ])
    return inertia.render('agent/quarantine/index', {
      mails: QuarantinedMailTransformer.transform(page.rows),
      page: { next: page.next, previous: page.previous },
      blocks: blocks.map(({ sender }) => sender),
      views: () => countViews(viewer.id),
    })
  }

  async destroy({ bouncer, auth, params, response, session, i18n }: HttpContext) {
    await bouncer.with(QuarantinePolicy).authorize('review')
    const mail = await findQuarantined(params.id)
    await this.deleteMail.execute(mail.id, auth.getUserOrFail())
    session.flash('success', i18n.t('incoming_mails.flash.deleted'))
    return response.redirect().toRoute('agent.quarantine.index')
  }
}
