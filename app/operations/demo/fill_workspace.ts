import hash from '@adonisjs/core/services/hash'
import { CreateUser } from '#identity/actions/create_user'
import Team from '#identity/models/team'
import TeamMember from '#identity/models/team_member'
import User from '#identity/models/user'
import type { Cast } from '#operations/demo/cast'
import { DEMO_PASSWORD } from '#operations/demo/demo_workspaces'
import type { DemoPerson, DemoWorkspace } from '#operations/demo/story'
import { tellTicket } from '#operations/demo/tell_ticket'

/** Brings people, teams and tickets into the current workspace. */
export async function fillWorkspace(demo: DemoWorkspace): Promise<void> {
  const cast: Cast = { people: await makePeople(demo), teams: new Map<string, Team>() }
  for (const { name, members } of demo.teams) {
    cast.teams.set(name, await makeTeam(name, members, cast.people))
  }
  for (const ticket of [...demo.tickets].sort((a, b) => b.age - a.age)) {
    await tellTicket(demo.slug, ticket, cast)
  }
}

async function makePeople({ people }: DemoWorkspace): Promise<Map<string, User>> {
  const password = await hash.make(DEMO_PASSWORD)
  const made = new Map<string, User>()
  for (const person of people) made.set(person.key, await makePerson(person, password))
  return made
}

async function makePerson({ name, email, role }: DemoPerson, passwordHash: string): Promise<User> {
  const known = await User.findBy('email', email)
  return (
    known ??
    new CreateUser().execute({
      name,
      email,
      role,
      passwordHash,
      isEmailVerified: true,
    })
  )
}

async function makeTeam(name: string, members: string[], people: Map<string, User>) {
  const team = await Team.firstOrCreate({ name })
  for (const key of members) {
    await TeamMember.firstOrCreate({ teamId: team.id, userId: people.get(key)!.id })
  }
  return team
}
