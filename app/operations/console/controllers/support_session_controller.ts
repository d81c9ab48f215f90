import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { EnterAsSupport } from '#operations/console/actions/enter_as_support'
import { actorOf, operatorOf } from '#operations/console/controllers/context'

/** The way into a workspace that agreed to it. */
@inject()
export default class SupportSessionController {
  constructor(protected enter: EnterAsSupport) {}

  async store(ctx: HttpContext) {
    const url = await this.enter.execute(ctx.params.slug, operatorOf(ctx), actorOf(ctx))
    return ctx.inertia.location(url)
  }
}
