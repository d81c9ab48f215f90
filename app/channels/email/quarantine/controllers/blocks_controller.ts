import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { BlockSender } from '#channels/email/quarantine/actions/block_sender'
import MailNotFound from '#channels/email/quarantine/exceptions/mail_not_found'
import QuarantinePolicy from '#channels/email/quarantine/policies/quarantine_policy'
import { findQuarantined } from '#channels/email/quarantine/queries/find_quarantined'
import { blockValidator, unblockValidator } from '#channels/email/quarantine/validators/review'

/** Senders whose mails are kept back. */
@inject()
export default class BlocksController {
  constructor(protected blockSender: BlockSender) {}

  async store({ bouncer, auth, params, request, response, session, i18n }: HttpContext) {
    await bouncer.with(QuarantinePolicy).authorize('review')
    const { fromAddress } = await findQuarantined(params.id)
    if (!fromAddress) throw new MailNotFound()
    const { wholeHost } = await request.validateUsing(blockValidator)
    const sender = wholeHost ? fromAddress.slice(fromAddress.lastIndexOf('@')) : fromAddress
    await this.blockSender.execute(sender, auth.getUserOrFail())
    session.flash('success', i18n.t('incoming_mails.flash.blocked', { sender }))
    return response.redirect().toRoute('agent.quarantine.index')
  }

  async destroy({ bouncer, auth, request, response, session, i18n }: HttpContext) {
    await bouncer.with(QuarantinePolicy).authorize('review')
    const { sender } = await request.validateUsing(unblockValidator)
    const isUndone = await this.blockSender.undo(sender, auth.getUserOrFail())
    if (!isUndone) throw new MailNotFound()
    session.flash('success', i18n.t('incoming_mails.flash.unblocked', { sender }))
    return response.redirect().toRoute('agent.quarantine.index')
  }
}
