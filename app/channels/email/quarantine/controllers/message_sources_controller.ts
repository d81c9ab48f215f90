import type { HttpContext } from '@adonisjs/core/http'
import MailNotFound from '#channels/email/quarantine/exceptions/mail_not_found'
import QuarantinePolicy from '#channels/email/quarantine/policies/quarantine_policy'
import { sendSource } from '#channels/email/quarantine/send_source'
import InboundMail from '#channels/email/receiving/models/inbound_mail'

/** Mails that became messages, as they came. */
export default class MessageSourcesController {
  async show(ctx: HttpContext) {
    await ctx.bouncer.with(QuarantinePolicy).authorize('viewSource')
    if (!/^\d{1,15}$/.test(ctx.params.id)) throw new MailNotFound()
    const mail = await InboundMail.findBy('messageId', Number(ctx.params.id))
    if (!mail) throw new MailNotFound()
    return sendSource(mail, ctx)
  }
}
