import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { TransferOwnership } from '#identity/people/actions/transfer_ownership'
import PersonPolicy from '#identity/people/policies/person_policy'
import { findPerson } from '#identity/people/queries/find_person'

/** Hands the workspace on. */
@inject()
export default class OwnershipController {
  constructor(protected transferOwnership: TransferOwnership) {}

  async store({ bouncer, auth, params, response, session, i18n }: HttpContext) {
    const heir = await findPerson(params.id)
    await bouncer.with(PersonPolicy).authorize('transferOwnership', heir)
    await this.transferOwnership.execute(heir.id, auth.getUserOrFail())
    session.flash('success', i18n.t('people.flash.transferred', { name: heir.name }))
    return response.redirect().back()
  }
}
