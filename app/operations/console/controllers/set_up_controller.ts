import type { HttpContext } from '@adonisjs/core/http'
import { findBySetUpToken, setUpPassword } from '#operations/console/actions/create_operator'
import { SetUpLinkInvalid } from '#operations/console/exceptions/operator_errors'
import { setUpValidator } from '#operations/console/validators/console'

/** A new operator chooses a password; the second factor follows. */
export default class SetUpController {
  async show({ inertia, params, response }: HttpContext) {
    const operator = await findBySetUpToken(params.token).catch((error) => {
      if (error instanceof SetUpLinkInvalid) return null
      throw error
    })
    if (!operator) response.status(410)
    return inertia.render('operator/set_up', {
      token: params.token,
      email: operator?.email ?? null,
    })
  }

  async store(ctx: HttpContext) {
    const { password } = await ctx.request.validateUsing(setUpValidator)
    const operator = await setUpPassword(ctx.params.token, password)
    await ctx.operatorGuard!.start(operator, 'enrolling')
    return ctx.response.redirect().toRoute('operator.factor_set_up.create')
  }
}
