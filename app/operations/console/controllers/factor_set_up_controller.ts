import type { HttpContext } from '@adonisjs/core/http'
import { DateTime } from 'luxon'
import { renderSVG } from 'uqr'
import { Totp } from '#identity/second_factor/totp/totp'
import { installationDomain } from '#tenancy/installation'
import { endOperatorSessions } from '#operations/console/operator_guard'
import OperatorEvent from '#operations/console/models/operator_event'
import { confirmSecret, draftSecret } from '#operations/console/second_factor'
import { codeValidator } from '#operations/console/validators/console'

/** Nobody works at the console without a second factor; here it is set up. */
export default class FactorSetUpController {
  async create({ inertia, operatorGuard, response }: HttpContext) {
    const operator = operatorGuard!.candidate
    if (!operator || operatorGuard!.stage !== 'enrolling' || operator.hasSecondFactor) {
      return response.redirect().toRoute('operator.session.create')
    }
    const secret = await draftSecret(operator)
    const address = Totp.address(secret, {
      issuer: `Patchbay operator ${installationDomain}`,
      account: operator.email,
    })
    return inertia.render('operator/second_factor_set_up', {
      secret,
      address,
      qr: renderSVG(address, { border: 2 }),
    })
  }

  async store(ctx: HttpContext) {
    const { operatorGuard, request, response, session } = ctx
    const operator = operatorGuard!.candidate
    if (!operator || operatorGuard!.stage !== 'enrolling') {
      return response.redirect().toRoute('operator.session.create')
    }
    const { code } = await request.validateUsing(codeValidator)
    const codes = await confirmSecret(operator.id, code)
    const actor = { operatorId: operator.id, name: operator.name, ip: request.ip() }
    await operator.refresh()
    await operator.merge({ lastSignedInAt: DateTime.now() }).save()
    // Others who had come as far by the password would be shown the secret.
    await endOperatorSessions(operator.id)
    await operatorGuard!.start(operator, 'full')
    await OperatorEvent.write('factor.set_up', actor)
    await OperatorEvent.write('session.started', actor)
    session.flash('recoveryCodes', codes)
    return response.redirect().toRoute('operator.recovery_codes.show')
  }
}
