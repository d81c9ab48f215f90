import type { HttpContext } from '@adonisjs/core/http'
import { DateTime } from 'luxon'
import OperatorEvent from '#operations/console/models/operator_event'
import { showFactor } from '#operations/console/second_factor'
import { codeValidator } from '#operations/console/validators/console'
import WrongCode from '#identity/second_factor/exceptions/wrong_code'

/** The second step: a code of the app, or of the recovery list. */
export default class FactorController {
  async create({ inertia, operatorGuard, response }: HttpContext) {
    if (operatorGuard!.stage !== 'password')
      return response.redirect().toRoute('operator.session.create')
    return inertia.render('operator/second_factor', {})
  }

  async store(ctx: HttpContext) {
    const { operatorGuard, request, response } = ctx
    const operator = operatorGuard!.candidate
    if (!operator || operatorGuard!.stage !== 'password') {
      return response.redirect().toRoute('operator.session.create')
    }
    const { code } = await request.validateUsing(codeValidator)
    const actor = { operatorId: operator.id, name: operator.name, ip: request.ip() }
    const shown = await showFactor(operator.id, code).catch(async (error) => {
      if (error instanceof WrongCode) {
        await OperatorEvent.write('session.refused', actor, { details: { factor: 'code' } })
      }
      throw error
    })
    await operator.refresh()
    await operator.merge({ lastSignedInAt: DateTime.now() }).save()
    await operatorGuard!.start(operator, 'full')
    await OperatorEvent.write('session.started', actor)
    if (shown === 'recovery_code') {
      await OperatorEvent.write('factor.recovered', actor)
      const count = operator.recoveryCodes.length
      ctx.session.flash('error', ctx.i18n.t('operator.flash.recovery_code_used', { count }))
    }
    return response.redirect().toRoute('operator.workspaces.index')
  }
}
