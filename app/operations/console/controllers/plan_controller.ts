import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { ChangePlan } from '#operations/console/actions/change_plan'
import { actorOf } from '#operations/console/controllers/context'
import { planValidator, toBytes } from '#operations/console/validators/console'

/** A workspace's plan and limits. */
@inject()
export default class PlanController {
  constructor(protected changePlan: ChangePlan) {}

  async update(ctx: HttpContext) {
    const { slug } = ctx.params
    const { plan, seatLimit, storageLimitGb, mailsPerHourLimit } =
      await ctx.request.validateUsing(planValidator)
    const limits = {
      plan,
      seatLimit: seatLimit ?? null,
      storageLimitBytes: typeof storageLimitGb === 'number' ? toBytes(storageLimitGb) : null,
      mailsPerHourLimit: mailsPerHourLimit ?? null,
    }
    await this.changePlan.execute(slug, limits, actorOf(ctx))
    ctx.session.flash('success', ctx.i18n.t('operator.flash.plan_saved'))
    return ctx.response.redirect().toRoute('operator.workspaces.show', [slug])
  }
}
