import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { CreateIntakeToken } from '#channels/email/mailbox_settings/actions/create_intake_token'
import { DeleteIntakeToken } from '#channels/email/mailbox_settings/actions/delete_intake_token'
import MailboxPolicy from '#channels/email/mailbox_settings/policies/mailbox_policy'
import {
  findIntakeTokenOf,
  findMailbox,
} from '#channels/email/mailbox_settings/queries/find_mailbox'
import { intakeTokenValidator } from '#channels/email/mailbox_settings/validators/mailbox'

/** Tokens of programs that hand in mails for a mailbox. */
@inject()
export default class MailIntakeTokensController {
  constructor(
    protected createToken: CreateIntakeToken,
    protected deleteToken: DeleteIntakeToken
  ) {}

  async store({ auth, bouncer, params, request, response, session }: HttpContext) {
    await bouncer.with(MailboxPolicy).authorize('manage')
    const mailbox = await findMailbox(params.id)
    const { name } = await request.validateUsing(intakeTokenValidator)
    const value = await this.createToken.execute(mailbox, name, auth.getUserOrFail())
    session.flash('madeToken', value)
    return response.redirect().toRoute('settings.mailboxes.show', [mailbox.id])
  }

  async destroy({ auth, bouncer, params, response }: HttpContext) {
    await bouncer.with(MailboxPolicy).authorize('manage')
    const mailbox = await findMailbox(params.id)
    const token = await findIntakeTokenOf(mailbox, params.token)
    await this.deleteToken.execute(token, auth.getUserOrFail())
    return response.redirect().toRoute('settings.mailboxes.show', [mailbox.id])
  }
}
