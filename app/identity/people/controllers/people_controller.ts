import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { reaches, roles } from '#identity/models/role'
import { RenamePerson } from '#identity/people/actions/rename_person'
import PersonPolicy from '#identity/people/policies/person_policy'
import { countOpenTickets } from '#identity/people/queries/count_open_tickets'
import { findPerson } from '#identity/people/queries/find_person'
import { listDirectory } from '#identity/people/queries/list_directory'
import { teamNamesOf } from '#identity/people/queries/team_names_of'
import DirectoryEntryTransformer from '#identity/people/transformers/directory_entry_transformer'
import PersonDetailsTransformer from '#identity/people/transformers/person_details_transformer'
import { readDirectoryFilters } from '#identity/people/validators/directory'
import { renameValidator } from '#identity/people/validators/person'
import { describeFactors } from '#identity/second_factor/describe_factors'
import { findErasure } from '#identity/people/queries/find_erasure'
import { countSessions } from '#identity/people/queries/count_sessions'
import { listStaff, listTeams } from '#identity/queries/list_staff'

/** The people of the workspace, for those who look after them. */
@inject()
export default class PeopleController {
  constructor(protected renamePerson: RenamePerson) {}

  async index({ bouncer, auth, request, inertia }: HttpContext) {
    await bouncer.with(PersonPolicy).authorize('list')
    const filters = readDirectoryFilters(request.qs())
    const { after, before } = request.qs()
    const position = {
      after: typeof after === 'string' ? after : undefined,
      before: typeof before === 'string' ? before : undefined,
    }
    const page = await listDirectory(filters, position)
    const { role } = auth.getUserOrFail()
    return inertia.render('settings/people/index', {
      people: DirectoryEntryTransformer.transform(page.rows),
      page: { next: page.next, previous: page.previous },
      filters,
      teams: await listTeams(),
      rolesToGive: roles.filter((one) => reaches(role, one)),
    })
  }

  async show({ bouncer, auth, params, inertia }: HttpContext) {
    const policy = bouncer.with(PersonPolicy)
    await policy.authorize('view')
    const person = await findPerson(params.id)
    const viewer = auth.getUserOrFail()
    const [teams, allTeams, openTickets, sessions, erasure, secondFactor] = await Promise.all([
      teamNamesOf([person.id]),
      listTeams(),
      countOpenTickets(person.id),
      countSessions(person.id),
      findErasure(person.id),
      describeFactors(person, viewer),
    ])
    const staff = await listStaff()
    return inertia.render('settings/people/show', {
      person: PersonDetailsTransformer.transform(person),
      teams: teams.get(person.id) ?? [],
      allTeams,
      openTickets,
      sessions,
      erasure,
      secondFactor: secondFactor.factors,
      factorReset: secondFactor.reset,
      heirs: staff.filter(({ id }) => id !== person.id),
      rolesToGive: roles.filter((one) => reaches(viewer.role, one)),
      can: {
        update: await policy.allows('update', person),
        joinTeams: await policy.allows('joinTeams', person),
        deactivate: await policy.allows('deactivate', person),
        mailPasswordReset: await policy.allows('mailPasswordReset', person),
        transferOwnership: await policy.allows('transferOwnership', person),
        anonymize: await policy.allows('anonymize', person),
        export: await policy.allows('export', person),
      },
    })
  }

  async update({ bouncer, auth, params, request, response }: HttpContext) {
    const person = await findPerson(params.id)
    await bouncer.with(PersonPolicy).authorize('update', person)
    const { name } = await request.validateUsing(renameValidator)
    await this.renamePerson.execute(person.id, name, auth.getUserOrFail())
    return response.redirect().back()
  }
}
