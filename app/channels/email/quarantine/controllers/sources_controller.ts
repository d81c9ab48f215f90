import type { HttpContext } from '@adonisjs/core/http'
import QuarantinePolicy from '#channels/email/quarantine/policies/quarantine_policy'
import { findQuarantined } from '#channels/email/quarantine/queries/find_quarantined'
import { sendSource } from '#channels/email/quarantine/send_source'

/** Mails in quarantine as they came. */
export default class SourcesController {
  async show(ctx: HttpContext) {
    await ctx.bouncer.with(QuarantinePolicy).authorize('review')
    return sendSource(await findQuarantined(ctx.params.id), ctx)
  }
}
