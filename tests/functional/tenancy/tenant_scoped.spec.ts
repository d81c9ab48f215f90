import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { BaseModel, belongsTo, column, hasMany, manyToMany } from '@adonisjs/lucid/orm'
import type { BelongsTo, HasMany, ManyToMany } from '@adonisjs/lucid/types/relations'
import { compose } from '@adonisjs/core/helpers'
import { TenantScoped } from '#tenancy/tenant_scoped'
import { TenantContext } from '#tenancy/tenant_context'
import { tenantRows } from '#tenancy/tenant_rows'
import { givenTenantsWithTeams } from '#tests/functional/tenancy/support/given_teams'

/**
 * Models of the test's own over real tables. They connect as `system`, whose role passes all
 * policies: whatever they hide here, lock one hid.
 */
class Team extends compose(BaseModel, TenantScoped) {
  static table = 'teams'
  static connection = 'system'

  @column({ isPrimary: true })
  declare id: number

  @column()
  declare name: string

  @manyToMany(() => Person, {
    pivotTable: 'team_members',
    pivotForeignKey: 'team_id',
    pivotRelatedForeignKey: 'user_id',
  })
  declare people: ManyToMany<typeof Person>
}

class Person extends compose(BaseModel, TenantScoped) {
  static table = 'users'
  static connection = 'system'

  @column({ isPrimary: true })
  declare id: number

  @column()
  declare email: string

  @column()
  declare name: string

  @column()
  declare role: string

  @hasMany(() => Session, { foreignKey: 'userId' })
  declare sessions: HasMany<typeof Session>
}

class Session extends compose(BaseModel, TenantScoped) {
  static table = 'sessions'
  static connection = 'system'
  static selfAssignPrimaryKey = true

  @column({ isPrimary: true })
  declare id: string

  @column()
  declare userId: number

  @belongsTo(() => Person, { foreignKey: 'userId' })
  declare person: BelongsTo<typeof Person>
}

async function givenTwo() {
  const [ours, theirs] = await givenTenantsWithTeams(2)
  return { ours: ours!, theirs: theirs! }
}

const person = (email: string) => ({ email, name: 'Ann', role: 'agent' })

test.group('Tenant scoped | reading', () => {
  test('finds rows of the active workspace only', async ({ assert }) => {
    const { ours, theirs } = await givenTwo()
    const their = await TenantContext.run(theirs, () => Team.firstOrFail())
    await TenantContext.run(ours, async () => {
      const all = await Team.all()
      assert.deepEqual(new Set(all.map(({ tenantId }) => tenantId)), new Set([ours]))
      assert.isNull(await Team.find(their.id))
      assert.isNull(await Team.findBy('id', their.id))
      assert.lengthOf(await Team.findMany([their.id]), 0)
      assert.isNull(await Team.query().where('id', their.id).first())
    })
  })

  test('an "or" does not open the door', async ({ assert }) => {
    const { ours, theirs } = await givenTwo()
    await TenantContext.run(ours, async () => {
      const found = await Team.query()
        .where('name', 'Sales')
        .orWhere('tenant_id', theirs)
        .orWhere((query) => query.where('name', 'Billing').orWhereNotNull('id'))
      assert.lengthOf(found, 3)
      assert.isTrue(found.every(({ tenantId }) => tenantId === ours))
    })
  })

  test('counts, aggregates and pages stay inside', async ({ assert }) => {
    const { ours } = await givenTwo()
    await TenantContext.run(ours, async () => {
      const [{ $extras }] = await Team.query().count('* as total')
      assert.equal($extras.total, 3)
      const page = await Team.query().orderBy('id').paginate(1, 2)
      assert.equal(page.total, 3)
      assert.isTrue(page.all().every(({ tenantId }) => tenantId === ours))
      assert.lengthOf(await Team.query().select('name').groupBy('name').pojo(), 3)
    })
  })

  test('a query that runs twice keeps its conditions', async ({ assert }) => {
    const { ours } = await givenTwo()
    await TenantContext.run(ours, async () => {
      const query = Team.query().where('name', 'Sales').wrapExisting().where('id', '>', 0)
      assert.lengthOf(await query, 1)
      assert.lengthOf(await query, 1)
      assert.equal(query.toQuery().match(/tenant_id/g)?.length, 1)
    })
  })

  test('a sub-query of another model is scoped too', async ({ assert }) => {
    const { ours, theirs } = await givenTwo()
    await TenantContext.run(theirs, () => Person.create(person('a@example.com')))
    await TenantContext.run(ours, async () => {
      const sql = Team.query().whereIn('id', Person.query().select('id')).toQuery()
      assert.equal(sql.match(/"tenant_id" = /g)?.length, 2)
    })
  })

  test('without a workspace every query throws', async ({ assert }) => {
    const refused = /needs a workspace/
    await assert.rejects(() => Team.all(), refused)
    await assert.rejects(() => Team.find(1), refused)
    await assert.rejects(() => Team.query().count('*'), refused)
    await assert.rejects(() => Team.query().update({ name: 'x' }), refused)
    await assert.rejects(() => Team.query().delete(), refused)
    await assert.rejects(() => Team.create({ name: 'x' }), refused)
    assert.throws(() => Team.query().toSQL(), refused)
    assert.throws(() => tenantRows('teams'), refused)
  })

  test('lists through the query builder stay inside', async ({ assert }) => {
    const { ours } = await givenTwo()
    const rows = await TenantContext.run(ours, () => tenantRows('teams', db.connection('system')))
    assert.lengthOf(rows, 3)
    assert.isTrue(rows.every(({ tenant_id: tenantId }) => tenantId === ours))
  })
})

test.group('Tenant scoped | relations', () => {
  test('preload, count and look into their workspace only', async ({ assert }) => {
    const { ours, theirs } = await givenTwo()
    const { team, ann } = await TenantContext.run(ours, givenMember)

    await TenantContext.run(ours, async () => {
      const loaded = await Team.query()
        .where('id', team.id)
        .preload('people', (people) => people.preload('sessions'))
        .withCount('people')
        .firstOrFail()
      assert.equal(loaded.people[0]!.sessions[0]!.userId, ann.id)
      assert.equal(loaded.$extras.people_count, 1)
      assert.lengthOf(await Team.query().has('people'), 1)
      assert.lengthOf(await team.related('people').query().where('email', ann.email), 1)
    })

    await TenantContext.run(theirs, async () => {
      const impostor = await Team.firstOrFail()
      impostor.$attributes.id = team.id
      assert.lengthOf(await impostor.related('people').query(), 0)
      await impostor.load('people')
      assert.lengthOf(impostor.people, 0)
      assert.lengthOf(await Team.query().has('people'), 0)
      assert.lengthOf(await Session.query().preload('person'), 0)
    })
  })

  async function givenMember() {
    const ann = await Person.create(person('ann@example.com'))
    const team = await Team.firstOrFail()
    await team.related('people').attach({ [ann.id]: { tenant_id: team.tenantId } })
    const now = new Date()
    await db
      .connection('system')
      .table('sessions')
      .insert({
        ...{ id: `session-of-${ann.id}`, tenant_id: team.tenantId, user_id: ann.id, data: '{}' },
        ...{ expires_at: now, touched_at: now },
      })
    return { team, ann }
  }
})

test.group('Tenant scoped | writing', () => {
  test('a create takes the workspace from the context', async ({ assert }) => {
    const { ours } = await givenTwo()
    await TenantContext.run(ours, async () => {
      const team = await Team.create({ name: 'Night shift' })
      assert.equal(team.tenantId, ours)
      await team.refresh()
      assert.equal(team.tenantId, ours)
      const quiet = await Team.createQuietly({ name: 'Quiet' })
      const [many] = await Team.createMany([{ name: 'Many' }])
      assert.deepEqual([quiet.tenantId, many!.tenantId], [ours, ours])
      const found = await Team.firstOrCreate({ name: 'Found' })
      assert.equal(found.tenantId, ours)
      const updated = await Team.updateOrCreate({ name: 'Found' }, { name: 'Found again' })
      assert.equal(updated.id, found.id)
    })
  })

  test('a create for another workspace is refused', async ({ assert }) => {
    const { ours, theirs } = await givenTwo()
    await TenantContext.run(ours, async () => {
      for (const create of ['create', 'createQuietly'] as const) {
        await assert.rejects(
          () => Team[create]({ name: 'Spy', tenantId: theirs }),
          `This Team belongs to workspace ${theirs}, but workspace ${ours} is active`
        )
      }
    })
  })

  test('a row of another workspace can be neither changed nor deleted', async ({ assert }) => {
    const { ours, theirs } = await givenTwo()
    const their = await TenantContext.run(theirs, () => Team.firstOrFail())
    await TenantContext.run(ours, async () => {
      const refused = /belongs to workspace/
      await assert.rejects(() => their.merge({ name: 'Mine' }).save(), refused)
      await assert.rejects(() => their.merge({ name: 'Mine' }).saveQuietly(), refused)
      await assert.rejects(() => their.delete(), refused)
      await assert.rejects(() => their.refresh(), refused)
    })
    await TenantContext.run(theirs, async () => {
      const same = await Team.findOrFail(their.id)
      assert.notEqual(same.name, 'Mine')
      await assert.rejects(() => same.merge({ tenantId: ours }).save(), /belongs to workspace/)
    })
  })

  test('updates, increments and deletes in bulk stay inside', async ({ assert }) => {
    const { ours, theirs } = await givenTwo()
    await TenantContext.run(ours, async () => {
      await Team.query().where('name', 'Sales').update({ name: 'Sold' })
      await Team.query().increment('tenant_id', 0)
      await Team.query().whereNotNull('id').orWhereNull('id').delete()
      assert.lengthOf(await Team.all(), 0)
    })
    const left = await TenantContext.run(theirs, () => Team.all())
    const names = left.map(({ name }) => name)
    assert.sameMembers(names, ['Billing', 'Support', 'Sales'])
  })

  test('works in a transaction', async ({ assert }) => {
    const { ours } = await givenTwo()
    await TenantContext.run(ours, async () => {
      await db.connection('system').transaction(async (trx) => {
        const team = await Team.create({ name: 'In a transaction' }, { client: trx })
        await team.merge({ name: 'Renamed' }).save()
        await trx.rollback()
      })
      assert.isNull(await Team.findBy('name', 'Renamed'))
    })
  })
})
