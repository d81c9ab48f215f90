import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { ExportPerson } from '#identity/privacy/actions/export_person'
import PersonPolicy from '#identity/people/policies/person_policy'
import { findPerson } from '#identity/people/queries/find_person'

/** Everything that is kept about a person, as a file to hand to them. */
@inject()
export default class PersonalDataController {
  constructor(protected exportPerson: ExportPerson) {}

  async show({ bouncer, auth, params, response }: HttpContext) {
    const person = await findPerson(params.id)
    await bouncer.with(PersonPolicy).authorize('export', person)
    const archive = await this.exportPerson.execute(person.id, auth.getUserOrFail())
    response.header('Content-Type', 'application/gzip')
    response.header('Content-Disposition', `attachment; filename="person-${person.id}.tar.gz"`)
    return response.stream(archive)
  }
}
