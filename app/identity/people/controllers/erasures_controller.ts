import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { RequestErasure } from '#identity/people/actions/request_erasure'
import PersonPolicy from '#identity/people/policies/person_policy'
import { findPerson } from '#identity/people/queries/find_person'
import { erasureValidator } from '#identity/people/validators/person'

/** Has everything removed that tells who a person was. */
@inject()
export default class ErasuresController {
  constructor(protected requestErasure: RequestErasure) {}

  async store({ bouncer, auth, params, request, response }: HttpContext) {
    const person = await findPerson(params.id)
    await bouncer.with(PersonPolicy).authorize('anonymize', person)
    const wish = await request.validateUsing(erasureValidator)
    await this.requestErasure.execute(person.id, wish, auth.getUserOrFail())
    return response.redirect().back()
  }
}
