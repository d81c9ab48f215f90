import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { directoryQuery } from '#identity/people/queries/list_directory'
import TeamMember from '#identity/models/team_member'
import User from '#identity/models/user'
import { people } from '#tests/functional/people/support/people'
import { asGuest, signInAs, type Visitor } from '#tests/helpers/sign_in'
import { givenWorkspace, inWorkspace, type TestWorkspace } from '#tests/helpers/workspaces'

async function namesAt(visitor: Visitor, query: string): Promise<string[]> {
  const page = await visitor.visit(`${people}?${query}`)
  return page.body().props.people.map(({ name }: { name: string }) => name)
}

function addCustomers(workspace: TestWorkspace, names: string[]) {
  return inWorkspace(workspace, () =>
    User.createMany(
      names.map((name) => ({
        name,
        email: `${randomUUID()}@test.example`,
        role: 'customer' as const,
      }))
    )
  )
}

test.group('The list of people', () => {
  test('is for those who look after people', async ({ client }) => {
    const workspace = await givenWorkspace()
    for (const [user, status] of [
      [workspace.owner, 200],
      [workspace.admin, 200],
      [workspace.agent, 403],
      [workspace.lightAgent, 403],
      [workspace.customer, 403],
    ] as const) {
      const visitor = await signInAs(client, workspace, user)
      for (const path of [people, `${people}/${workspace.customer.id}`, '/agent/settings/roles']) {
        const page = await visitor.get(path)
        page.assertStatus(status)
      }
    }
    const guest = await asGuest(client, workspace)
    const page = await guest.get(people)
    page.assertHeader('location', '/sign-in')
  })

  test('shows staff and customers apart, by name', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const admin = await signInAs(client, workspace, workspace.admin)
    assert.deepEqual(await namesAt(admin, ''), [
      'Adam Admin',
      'Agnes Agent',
      'Andy Agent',
      'Lily Light',
      'Olga Owner',
    ])
    assert.deepEqual(await namesAt(admin, 'group=customers'), ['Carla Customer', 'Colin Customer'])
  })

  test('finds the beginning of first name, last name and address, whatever their case', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    await addCustomers(workspace, ['Анна Петрова', 'Пётр Аннин'])
    const admin = await signInAs(client, workspace, workspace.admin)
    assert.deepEqual(await namesAt(admin, 'search=AGN'), ['Agnes Agent'])
    assert.deepEqual(await namesAt(admin, 'search=agent'), ['Agnes Agent', 'Andy Agent'])
    assert.deepEqual(await namesAt(admin, 'search=lightagent%40'), ['Lily Light'])
    const found = await namesAt(admin, `group=customers&search=${encodeURIComponent('АНН')}`)
    assert.deepEqual(found, ['Анна Петрова', 'Пётр Аннин'])
    assert.deepEqual(await namesAt(admin, 'search=%25'), [])
    assert.deepEqual(await namesAt(admin, 'search=gent'), [])
  })

  test('is narrowed by role, team and state', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    await inWorkspace(workspace, () =>
      workspace.otherAgent.merge({ disabledAt: workspace.otherAgent.createdAt }).save()
    )
    const admin = await signInAs(client, workspace, workspace.admin)
    assert.deepEqual(await namesAt(admin, 'role=owner'), ['Olga Owner'])
    assert.deepEqual(await namesAt(admin, `team=${workspace.team.id}`), ['Agnes Agent'])
    assert.deepEqual(await namesAt(admin, 'state=deactivated'), ['Andy Agent'])
    assert.notInclude(await namesAt(admin, 'state=active'), 'Andy Agent')
    assert.lengthOf(await namesAt(admin, 'role=root&team=x&state=y&search=%00&after=zz'), 5)
  })

  test('goes page by page through people of one name, both ways', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    await addCustomers(
      workspace,
      Array.from({ length: 60 }, (_, index) => (index % 2 ? 'Same Name' : `Name ${index}`))
    )
    const admin = await signInAs(client, workspace, workspace.admin)
    const seen: number[] = []
    let query = 'group=customers'
    let back = ''
    for (let turn = 0; turn < 3; turn++) {
      const answer = await admin.visit(`${people}?${query}`)
      const { people: rows, page } = answer.body().props
      seen.push(...rows.map(({ id }: { id: number }) => id))
      back = page.previous
      if (page.next) query = `group=customers&after=${page.next}`
    }
    assert.lengthOf(seen, 62)
    assert.lengthOf(new Set(seen), 62)
    const before = await admin.visit(`${people}?group=customers&before=${back}`)
    assert.deepEqual(
      before.body().props.people.map(({ id }: { id: number }) => id),
      seen.slice(25, 50)
    )
  })

  test('shows nobody of another workspace', async ({ client, assert }) => {
    const [workspace, other] = [await givenWorkspace(), await givenWorkspace()]
    await addCustomers(other, ['Secret Person'])
    const admin = await signInAs(client, workspace, workspace.admin)
    assert.deepEqual(await namesAt(admin, 'group=customers&search=secret'), [])
    assert.deepEqual(await namesAt(admin, `team=${other.team.id}`), [])
    const page = await admin.get(`${people}/${other.customer.id}`)
    page.assertStatus(404)
    for (const id of ['0', 'x', '9'.repeat(30)]) {
      const none = await admin.get(`${people}/${id}`)
      none.assertStatus(404)
    }
  })

  test('finds people by an index under row-level security', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const customers = { group: 'customers', role: null, team: null, state: null } as const
    const plan = await inWorkspace(workspace, async () => {
      await db.rawQuery(
        `insert into users (email, name, role)
         select 'p' || n || '@test.example', 'Person ' || n, 'customer'
         from generate_series(1, 20000) n`
      )
      await db.connection('owner').rawQuery('analyze users')
      const query = directoryQuery({ ...customers, search: 'p4999' })
      const { rows } = await db.rawQuery(`explain (costs off) ${query.toQuery()}`)
      return rows.map((row: object) => Object.values(row)[0]).join('\n')
    })
    assert.match(plan, /Index Cond: .*email/)
    assert.match(plan, /users_last_name/)
    assert.notMatch(plan, /Seq Scan/)
  })

  test('says when somebody was last here, also after they have signed out', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const agent = await signInAs(client, workspace, workspace.agent)
    await agent.post('/sign-out')
    const admin = await signInAs(client, workspace, workspace.admin)
    const page = await admin.visit(`${people}?search=agnes`)
    assert.isString(page.body().props.people[0].lastSeenAt)
    const other = await admin.visit(`${people}?search=andy`)
    assert.isNull(other.body().props.people[0].lastSeenAt)
    await inWorkspace(workspace, () => TeamMember.query().delete())
  })
})

test.group('The page of roles', () => {
  test('shows each role with what it may', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const admin = await signInAs(client, workspace, workspace.admin)
    const page = await admin.visit('/agent/settings/roles')
    const { roles, permissions } = page.body().props
    assert.lengthOf(roles, 5)
    assert.sameMembers(roles.find(({ role }: any) => role === 'owner').permissions, permissions)
    assert.isEmpty(roles.find(({ role }: any) => role === 'customer').permissions)
  })
})
