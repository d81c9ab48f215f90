import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import {
  ReactivateWorkspace,
  SuspendWorkspace,
} from '#operations/console/actions/suspend_workspace'
import { actorOf } from '#operations/console/controllers/context'
import { suspensionValidator } from '#operations/console/validators/console'

/** Closing a workspace for now, and opening it again. */
@inject()
export default class SuspensionController {
  constructor(
    protected suspend: SuspendWorkspace,
    protected reactivate: ReactivateWorkspace
  ) {}

  async store(ctx: HttpContext) {
    const { slug } = ctx.params
    const { isReasonShown = false, ...input } = await ctx.request.validateUsing(suspensionValidator)
    await this.suspend.execute(slug, { ...input, isReasonShown }, actorOf(ctx))
    ctx.session.flash('success', ctx.i18n.t('operator.flash.suspended'))
    return ctx.response.redirect().toRoute('operator.workspaces.show', [slug])
  }

  async destroy(ctx: HttpContext) {
    const { slug } = ctx.params
    await this.reactivate.execute(slug, actorOf(ctx))
    ctx.session.flash('success', ctx.i18n.t('operator.flash.reactivated'))
    return ctx.response.redirect().toRoute('operator.workspaces.show', [slug])
  }
}
