import type { HttpContext } from '@adonisjs/core/http'
import { permissions, permissionsOf, roles } from '#identity/models/role'
import PersonPolicy from '#identity/people/policies/person_policy'

/** Who may do what, read from the very list that decides it. */
export default class RolesController {
  async index({ bouncer, inertia }: HttpContext) {
    await bouncer.with(PersonPolicy).authorize('list')
    return inertia.render('settings/roles', {
      permissions: [...permissions],
      roles: roles.map((role) => ({ role, permissions: [...permissionsOf(role)] })),
    })
  }
}
