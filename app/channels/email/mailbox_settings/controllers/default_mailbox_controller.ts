import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { MakeDefault } from '#channels/email/mailbox_settings/actions/make_default'
import MailboxPolicy from '#channels/email/mailbox_settings/policies/mailbox_policy'
import { findMailbox } from '#channels/email/mailbox_settings/queries/find_mailbox'

/** The mailbox that is written from where nothing else is chosen. */
@inject()
export default class DefaultMailboxController {
  constructor(protected makeDefault: MakeDefault) {}

  async update({ auth, bouncer, params, response }: HttpContext) {
    await bouncer.with(MailboxPolicy).authorize('manage')
    await this.makeDefault.execute(await findMailbox(params.id), auth.getUserOrFail())
    return response.redirect().back()
  }
}
