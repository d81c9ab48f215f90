import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { SignOperatorIn } from '#operations/console/actions/sign_operator_in'
import { actorOf } from '#operations/console/controllers/context'
import OperatorEvent from '#operations/console/models/operator_event'
import { signInValidator } from '#operations/console/validators/console'

/** The first step into the console, and the way out. */
@inject()
export default class SessionController {
  constructor(protected signIn: SignOperatorIn) {}

  async create({ inertia }: HttpContext) {
    inertia.clearHistory()
    return inertia.render('operator/sign_in', {})
  }

  async store(ctx: HttpContext) {
    const { email, password } = await ctx.request.validateUsing(signInValidator)
    const operator = await this.signIn.execute({ email, password, ip: ctx.request.ip() })
    await ctx.operatorGuard!.start(operator, operator.hasSecondFactor ? 'password' : 'enrolling')
    return ctx.response
      .redirect()
      .toRoute(
        operator.hasSecondFactor ? 'operator.factor.create' : 'operator.factor_set_up.create'
      )
  }

  async destroy(ctx: HttpContext) {
    if (ctx.operatorGuard!.operator) await OperatorEvent.write('session.ended', actorOf(ctx))
    await ctx.operatorGuard!.end()
    return ctx.response.redirect().toRoute('operator.session.create')
  }
}
