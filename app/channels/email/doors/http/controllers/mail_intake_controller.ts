import type { HttpContext } from '@adonisjs/core/http'
import { countWrongToken } from '#identity/api_tokens/token_limits'
import { TenantContext } from '#tenancy/tenant_context'
import { IntakeUnauthorized } from '#channels/email/doors/http/exceptions/intake_refused'
import { findIntakeToken, tokenOf } from '#channels/email/doors/http/intake_token'
import { takeMail } from '#channels/email/doors/http/take_mail'

/** Mails that a program hands in for one mailbox of the workspace. */
export default class MailIntakeController {
  async store(ctx: HttpContext) {
    const token = await findIntakeToken(tokenOf(ctx))
    if (!token?.mailbox.isOn) {
      await countWrongToken(ctx.request.ip())
      throw new IntakeUnauthorized()
    }
    const { id: mailboxId } = token.mailbox
    const address = token.mailbox.addressIn(ctx.tenant)
    const recipient = { tenantId: TenantContext.id(), mailboxId, token: null }
    await takeMail(ctx, String(mailboxId), async (to) => {
      return new Map((to.length > 0 ? to : [address]).map((one) => [one, recipient]))
    })
    return ctx.response.status(202).send({ status: 'stored' })
  }
}
