import type { HttpContext } from '@adonisjs/core/http'

/** Shows new recovery codes, once. */
export default class RecoveryCodesController {
  async show({ inertia, response, session }: HttpContext) {
    const codes = session.flashMessages.get('recoveryCodes') as string[] | undefined
    if (!codes) return response.redirect().toRoute('operator.workspaces.index')
    return inertia.render('operator/recovery_codes', { codes })
  }
}
