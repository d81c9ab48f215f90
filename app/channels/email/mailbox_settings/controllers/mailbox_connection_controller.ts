import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { targetRules } from '#foundation/outbound/public_lookup'
import { mailboxChannel } from '#channels/email/doors/imap/mailbox_state'
import { ChangeConnection } from '#channels/email/mailbox_settings/actions/change_connection'
import MailboxPolicy from '#channels/email/mailbox_settings/policies/mailbox_policy'
import { findMailbox } from '#channels/email/mailbox_settings/queries/find_mailbox'
import MailboxTransformer from '#channels/email/mailbox_settings/transformers/mailbox_transformer'
import { connectionValidator } from '#channels/email/mailbox_settings/validators/mailbox'

/** The servers of a mailbox, and what it signs in with. */
@inject()
export default class MailboxConnectionController {
  constructor(protected changeConnection: ChangeConnection) {}

  async edit({ bouncer, inertia, params, tenant }: HttpContext) {
    await bouncer.with(MailboxPolicy).authorize('manage')
    const mailbox = await findMailbox(params.id)
    return inertia.render('settings/mailboxes/connection', {
      mailbox: new MailboxTransformer(mailbox, tenant).forConnection(),
      allowsPlain: targetRules().allowsPrivate,
      channel: mailboxChannel(tenant.id),
    })
  }

  async update({ auth, bouncer, params, request, response, session, i18n }: HttpContext) {
    await bouncer.with(MailboxPolicy).authorize('manage')
    const mailbox = await findMailbox(params.id)
    const values = await request.validateUsing(connectionValidator)
    // The built-in address is the installation's own: there is nothing to fetch it from.
    if (mailbox.isBuiltIn) values.intake = 'forwarded'
    await this.changeConnection.execute(mailbox, values, auth.getUserOrFail())
    session.flash('success', i18n.t('mailboxes.saved'))
    return response.redirect().toRoute('settings.mailbox_connection.edit', [mailbox.id])
  }
}
