import type { HttpContext } from '@adonisjs/core/http'
import limiter from '@adonisjs/limiter/services/main'
import { TenantContext } from '#tenancy/tenant_context'
import { ConnectionFailure } from '#mail/mailboxes/connection_failure'
import MailboxPolicy from '#channels/email/mailbox_settings/policies/mailbox_policy'
import { findMailbox } from '#channels/email/mailbox_settings/queries/find_mailbox'
import { testConnection } from '#channels/email/mailbox_settings/test_connection'
import { connectionTestValidator } from '#channels/email/mailbox_settings/validators/mailbox'

/** So that nobody knocks at other people's servers through us. */
const tests = { requests: 20, duration: '5 minutes', blockDuration: '5 minutes' } as const

/** Tries a server of the mailbox and says in words what is wrong with it. */
export default class MailboxTestsController {
  async store({ bouncer, params, request, response, session, i18n }: HttpContext) {
    await bouncer.with(MailboxPolicy).authorize('manage')
    const mailbox = await findMailbox(params.id)
    const { what } = await request.validateUsing(connectionTestValidator)
    await limiter.use(tests).consume(`mailboxes:${TenantContext.id()}:tests`)
    try {
      await testConnection(mailbox, what)
      session.flash('success', i18n.t(`mailboxes.tested.${what}`))
    } catch (error) {
      const { reason, detail } = ConnectionFailure.of(error)
      const words = i18n.t(`mailboxes.failures.${reason}`)
      session.flash('error', detail ? `${words} (${detail})` : words)
    }
    return response.redirect().toRoute('settings.mailbox_connection.edit', [mailbox.id])
  }
}
