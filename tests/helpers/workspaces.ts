import { randomUUID } from 'node:crypto'
import { DateTime } from 'luxon'
import hash from '@adonisjs/core/services/hash'
import db from '@adonisjs/lucid/services/db'
import { TenantContext } from '#tenancy/tenant_context'
import { type NewTenant, ProvisionTenant } from '#tenancy/actions/provision_tenant'
import type Tenant from '#tenancy/models/tenant'
import Team from '#identity/models/team'
import TeamMember from '#identity/models/team_member'
import User from '#identity/models/user'
import type { Role } from '#identity/models/role'

/** The password of everybody in a workspace of a test. */
export const PASSWORD = 'a long enough secret'

const cast = {
  owner: { name: 'Olga Owner', role: 'owner' },
  admin: { name: 'Adam Admin', role: 'admin' },
  agent: { name: 'Agnes Agent', role: 'agent' },
  otherAgent: { name: 'Andy Agent', role: 'agent' },
  lightAgent: { name: 'Lily Light', role: 'light_agent' },
  customer: { name: 'Carla Customer', role: 'customer' },
  otherCustomer: { name: 'Colin Customer', role: 'customer' },
} as const satisfies Record<string, { name: string; role: Role }>

type People = Record<keyof typeof cast, User>

export interface TestWorkspace extends People {
  tenant: Tenant
  team: Team
  /** As browsers send it, without the port. */
  host: string
}

let passwordHash: Promise<string> | undefined

/** A workspace of the test's own with people of every role, so that nothing is cleaned up. */
export async function givenWorkspace(input: Partial<NewTenant> = {}): Promise<TestWorkspace> {
  const slug = `test-${randomUUID().slice(0, 13)}`
  const tenant = await new ProvisionTenant().execute({
    slug,
    name: `Workspace ${slug}`,
    locale: 'en',
    ...input,
  })
  const host = `${tenant.slug}.${new URL(process.env.APP_URL!).hostname}`
  return TenantContext.run(tenant.id, async () => {
    // Replies leave at once, so that a test sees what they do.
    await db.table('workspace_settings').insert({ undo_send_seconds: 0 })
    const people = await givenPeople()
    const team = await Team.create({ name: 'Support' })
    await TeamMember.create({ teamId: team.id, userId: people.agent.id })
    return { tenant, host, team, ...people }
  })
}

/** Runs code on behalf of a workspace, as a request or a job of it would. */
export function inWorkspace<Result>(
  workspace: TestWorkspace,
  callback: () => Result | PromiseLike<Result>
): Promise<Result> {
  return TenantContext.run(workspace.tenant.id, callback)
}

async function givenPeople(): Promise<People> {
  passwordHash ??= hash.make(PASSWORD)
  const password = await passwordHash
  const keys = Object.keys(cast) as (keyof typeof cast)[]
  const users = await User.createMany(
    keys.map((key) => ({
      ...cast[key],
      email: `${key.toLowerCase()}@test.example`,
      emailVerifiedAt: DateTime.now(),
      password,
    }))
  )
  return Object.fromEntries(keys.map((key, index) => [key, users[index]])) as People
}
