import { test } from '@japa/runner'
import { setTimeout as wait } from 'node:timers/promises'
import db from '@adonisjs/lucid/services/db'
import { TenantContext } from '#tenancy/tenant_context'
import { givenPool } from '#tests/functional/tenancy/support/given_pool'
import { givenTenantsWithTeams, seenTenants } from '#tests/functional/tenancy/support/given_teams'

const REFUSED = /No workspace is bound to this query/

/**
 * The contract of lock two: whatever happens to a connection, a query sees the rows of the
 * workspace that is active where it is called, or PostgreSQL refuses it.
 */
test.group('Tenant binding | whose rows a query sees', () => {
  test('queries of 20 workspaces, interleaved 2,000 times on five connections', async ({
    assert,
  }) => {
    const client = givenPool({ max: 5 })
    const tenants = await givenTenantsWithTeams(20)
    const crossings: string[] = []
    let next = 0

    await Promise.all(
      Array.from({ length: 32 }, async () => {
        while (next < 2_000) {
          const tenant = tenants[(next++ * 7919) % tenants.length]!
          const seen = await TenantContext.run(tenant, () => seenTenants(client))
          if (seen !== String(tenant)) crossings.push(`${tenant} saw ${seen}`)
        }
      })
    )
    assert.deepEqual(crossings, [])
  })

  test('several queries of one request at once', async ({ assert }) => {
    const client = givenPool({ max: 3 })
    const [tenant] = await givenTenantsWithTeams(1)
    const seen = await TenantContext.run(tenant!, () =>
      Promise.all(Array.from({ length: 8 }, () => seenTenants(client)))
    )
    assert.deepEqual(new Set(seen), new Set([String(tenant)]))
  })

  test('a query that failed leaves nothing to the next workspace', async ({ assert }) => {
    const client = givenPool()
    const [first, second] = await givenTenantsWithTeams(2)
    for (let turn = 0; turn < 20; turn++) {
      await assert.rejects(
        () => TenantContext.run(first!, () => client.rawQuery('select 1/0 from teams')),
        /division by zero/
      )
      assert.equal(await TenantContext.run(second!, () => seenTenants(client)), String(second))
    }
  })

  test('a builder that is returned without await still runs inside', async ({ assert }) => {
    const client = givenPool()
    const [tenant] = await givenTenantsWithTeams(1)
    const rows = await TenantContext.run(tenant!, () => client.from('teams').select('tenant_id'))
    assert.lengthOf(rows, 3)
  })
})

test.group('Tenant binding | transactions', () => {
  test('keep their workspace through a savepoint that rolls back', async ({ assert }) => {
    const client = givenPool()
    const [tenant] = await givenTenantsWithTeams(1)
    const seen = await TenantContext.run(tenant!, () =>
      client.transaction(async (trx) => {
        const before = await seenTenants(trx)
        await assert.rejects(() =>
          trx.transaction(async (inner) => {
            await inner.from('teams').where('name', 'Sales').update({ name: 'Sold' })
            throw new Error('Undo this')
          })
        )
        const names = await trx.from('teams').select('name')
        assert.notInclude(JSON.stringify(names), 'Sold')
        return [before, await seenTenants(trx)]
      })
    )
    assert.deepEqual(seen, [String(tenant), String(tenant)])
  })

  test('that roll back leave nothing to the next workspace', async ({ assert }) => {
    const client = givenPool()
    const [first, second] = await givenTenantsWithTeams(2)
    for (let turn = 0; turn < 20; turn++) {
      await assert.rejects(() =>
        TenantContext.run(first!, () =>
          client.transaction(async (trx) => {
            await seenTenants(trx)
            throw new Error('Undo this')
          })
        )
      )
      assert.equal(await TenantContext.run(second!, () => seenTenants(client)), String(second))
    }
  })

  test('refuse a query of another workspace', async ({ assert }) => {
    const client = givenPool()
    const [first, second] = await givenTenantsWithTeams(2)
    await TenantContext.run(first!, () =>
      client.transaction(async (trx) => {
        await assert.rejects(
          () => TenantContext.run(second!, () => seenTenants(trx)),
          new RegExp(`transaction of workspace ${first} got a query of workspace ${second}`)
        )
        await assert.rejects(
          () => TenantContext.exit(() => seenTenants(trx)),
          /got a query of no workspace/
        )
        assert.equal(await seenTenants(trx), String(first))
      })
    )
    assert.equal(await TenantContext.run(second!, () => seenTenants(client)), String(second))
  })

  test('refuse a stream of another workspace', async ({ assert }) => {
    const client = givenPool()
    const [first, second] = await givenTenantsWithTeams(2)
    await TenantContext.run(first!, () =>
      client.transaction(async (trx) => {
        await assert.rejects(
          () =>
            TenantContext.run(second!, async () => {
              for await (const row of trx.knexQuery().from('teams').stream()) assert.fail(row)
            }),
          /got a query of workspace/
        )
        assert.equal(await seenTenants(trx), String(first))
      })
    )
  })

  test('may be committed or rolled back from anywhere', async ({ assert }) => {
    const client = givenPool()
    const [first, second] = await givenTenantsWithTeams(2)
    for (const end of ['commit', 'rollback'] as const) {
      const trx = await TenantContext.run(first!, () => client.transaction())
      await TenantContext.run(first!, () => trx.table('teams').insert({ name: `Team ${end}` }))
      await TenantContext.run(second!, () => trx[end]())
      assert.equal(await TenantContext.run(second!, () => seenTenants(client)), String(second))
    }
    const names = await TenantContext.run(first!, () => client.from('teams').select('name'))
    assert.include(JSON.stringify(names), 'Team commit')
    assert.notInclude(JSON.stringify(names), 'Team rollback')
  })

  test('take an isolation level', async ({ assert }) => {
    const client = givenPool()
    const [tenant] = await givenTenantsWithTeams(1)
    const level = await TenantContext.run(tenant!, () =>
      client.transaction(
        async (trx) => {
          assert.equal(await seenTenants(trx), String(tenant))
          return trx.rawQuery('show transaction_isolation')
        },
        { isolationLevel: 'serializable' }
      )
    )
    assert.equal(level.rows[0].transaction_isolation, 'serializable')
  })

  test('begun without a workspace are refused', async ({ assert }) => {
    const client = givenPool()
    await assert.rejects(() => client.transaction((trx) => seenTenants(trx)), REFUSED)
  })
})

test.group('Tenant binding | streams', () => {
  test('read the rows of their workspace only', async ({ assert }) => {
    const client = givenPool()
    const [first, second] = await givenTenantsWithTeams(2)
    const seen = await TenantContext.run(first!, async () => {
      const ids: number[] = []
      const stream = client.knexQuery().from('teams').stream({ highWaterMark: 1 })
      for await (const row of stream) ids.push(row.tenant_id)
      return ids
    })
    assert.deepEqual(seen, [first, first, first])
    assert.equal(await TenantContext.run(second!, () => seenTenants(client)), String(second))
  })

  test('that are left early leave nothing to the next workspace', async ({ assert }) => {
    const client = givenPool()
    const [first, second] = await givenTenantsWithTeams(2)
    for (let turn = 0; turn < 5; turn++) {
      await TenantContext.run(first!, async () => {
        const stream = client.knexQuery().from('teams').stream({ highWaterMark: 1 })
        for await (const row of stream) {
          assert.equal(row.tenant_id, first)
          break
        }
      })
      assert.equal(await TenantContext.run(second!, () => seenTenants(client)), String(second))
    }
  })

  test('without a workspace are refused', async ({ assert }) => {
    const client = givenPool()
    await assert.rejects(async () => {
      for await (const row of client.knexQuery().from('teams').stream()) assert.fail(row)
    }, REFUSED)
  })
})

test.group('Tenant binding | trouble with connections', () => {
  test('a connection that was killed', async ({ assert }) => {
    const client = givenPool({ max: 2 })
    const tenants = await givenTenantsWithTeams(4)
    for (const tenant of tenants) {
      const look = () => TenantContext.run(tenant, () => seenTenants(client))
      // The pool may hand out the dead connection before its socket tells: an error, never rows.
      const seen = await look().catch((error: Error) => {
        assert.match(error.message, /EPIPE|ECONNRESET|terminat/i)
        return look()
      })
      assert.equal(seen, String(tenant))
      await db
        .connection()
        .rawQuery(
          'select pg_terminate_backend(pid) from pg_stat_activity where application_name = ?',
          [client.connectionName]
        )
      await untilDead(client.connectionName)
    }
  }).timeout(20_000)

  test('waiting in vain for a connection', async ({ assert }) => {
    const client = givenPool({ acquireTimeoutMs: 100 })
    const [first, second] = await givenTenantsWithTeams(2)
    const holding = TenantContext.run(first!, () => client.rawQuery('select pg_sleep(0.4)'))
    await assert.rejects(
      () => TenantContext.run(second!, () => seenTenants(client)),
      /Timeout acquiring a connection/
    )
    await holding
    assert.equal(await TenantContext.run(second!, () => seenTenants(client)), String(second))
  })

  test('a query that takes too long and is cancelled', async ({ assert }) => {
    const client = givenPool()
    const [first, second] = await givenTenantsWithTeams(2)
    await assert.rejects(
      () =>
        TenantContext.run(first!, async () => {
          await client
            .knexRawQuery('select pg_sleep(5), count(*) from teams')
            .timeout(50, { cancel: true })
        }),
      /Defined query timeout of 50ms exceeded/
    )
    assert.equal(await TenantContext.run(second!, () => seenTenants(client)), String(second))
  })

  async function untilDead(applicationName: string) {
    for (;;) {
      const { rows } = await db
        .connection()
        .rawQuery('select 1 from pg_stat_activity where application_name = ?', [applicationName])
      if (rows.length === 0) return
      await wait(5)
    }
  }
})

test.group('Tenant binding | statements that meddle', () => {
  test('a setting that code made is overwritten', async ({ assert }) => {
    const client = givenPool()
    const [first, second] = await givenTenantsWithTeams(2)
    await TenantContext.run(first!, () =>
      client.rawQuery(`select set_config('app.tenant_id', ?, false)`, [`${second}.00`])
    )
    assert.equal(await TenantContext.run(first!, () => seenTenants(client)), String(first))
  })

  test('DISCARD ALL is refused and does no harm', async ({ assert }) => {
    const client = givenPool()
    const [tenant] = await givenTenantsWithTeams(1)
    await assert.rejects(() => TenantContext.run(tenant!, () => client.rawQuery('discard all')))
    assert.equal(await TenantContext.run(tenant!, () => seenTenants(client)), String(tenant))
  })

  test('a statement stacked behind another is refused', async ({ assert }) => {
    const client = givenPool()
    const [tenant] = await givenTenantsWithTeams(1)
    const stacked = `select 1; delete from teams`
    await TenantContext.run(tenant!, async () => {
      await assert.rejects(() => client.rawQuery(stacked), /multiple commands/)
      await assert.rejects(
        () => client.transaction((trx) => trx.rawQuery(stacked)),
        /multiple commands/
      )
      await assert.rejects(
        () => client.transaction((trx) => trx.rawQuery('rollback; select 1')),
        /multiple commands/
      )
      assert.lengthOf(await client.from('teams'), 3)
    })
  })

  test('an injected setting inside the statement is refused', async ({ assert }) => {
    const client = givenPool()
    const [first, second] = await givenTenantsWithTeams(2)
    const injected = (binding: string) => `
      with moved as materialized (select set_config('app.tenant_id', '${binding}', true))
      select t.tenant_id from moved, lateral (select * from teams where moved is not null) t`
    await TenantContext.run(first!, async () => {
      for (const binding of [`${second}`, `${second}.`, `${second}.${'0'.repeat(64)}`]) {
        const { rows } = await client
          .rawQuery(injected(binding))
          .catch((error) => (assert.match(error.message, /not signed/), { rows: [] }))
        assert.notInclude(JSON.stringify(rows), String(second))
        await assert.rejects(
          () =>
            client.rawQuery(`select set_config('app.tenant_id', ?, true), current_tenant()`, [
              binding,
            ]),
          /not signed by this installation/
        )
      }
    })
  })

  test('a forged signature is refused', async ({ assert }) => {
    const forger = givenPool({ signedWith: 'the key of another installation' })
    const [tenant] = await givenTenantsWithTeams(1)
    await assert.rejects(
      () => TenantContext.run(tenant!, () => seenTenants(forger)),
      /not signed by this installation/
    )
  })

  test('named statements work, also after one failed to parse', async ({ assert }) => {
    const client = givenPool()
    const [first, second] = await givenTenantsWithTeams(2)
    const named = (sql: string) => client.knexRawQuery(sql).options({ name: 'contract' })
    for (let turn = 0; turn < 2; turn++) {
      await assert.rejects(
        () => TenantContext.run(first!, async () => await named('select nothing from teams')),
        /"nothing" does not exist/
      )
    }
    await assert.rejects(
      () => TenantContext.run(first!, async () => await named('select 1/0 from teams')),
      /division by zero/
    )
    await TenantContext.run(first!, () => client.rawQuery('deallocate all')).catch(() => {})
    for (const tenant of [first!, second!, first!]) {
      const { rows } = await TenantContext.run(
        tenant,
        async () =>
          await client
            .knexRawQuery('select distinct tenant_id as seen from teams')
            .options({ name: 'contract_2' })
      )
      assert.deepEqual(rows, [{ seen: tenant }])
    }
  })
})

test.group('Tenant binding | without a workspace', () => {
  test('a query is refused, on a fresh and on a used connection', async ({ assert }) => {
    const client = givenPool()
    const [tenant] = await givenTenantsWithTeams(1)
    await assert.rejects(() => seenTenants(client), REFUSED)
    await TenantContext.run(tenant!, () => seenTenants(client))
    await assert.rejects(() => seenTenants(client), REFUSED)
  })

  test('an insert is refused', async ({ assert }) => {
    const client = givenPool()
    const [tenant] = await givenTenantsWithTeams(1)
    await assert.rejects(() => client.table('teams').insert({ name: 'Nobody' }), REFUSED)
    await assert.rejects(
      () => client.table('teams').insert({ name: 'Nobody', tenant_id: tenant }),
      REFUSED
    )
  })
})

test.group('Tenant binding | what the database itself refuses', () => {
  test('a row of another workspace', async ({ assert }) => {
    const client = givenPool()
    const [first, second] = await givenTenantsWithTeams(2)
    await TenantContext.run(first!, async () => {
      await assert.rejects(
        () => client.table('teams').insert({ tenant_id: second, name: 'Spy' }),
        /violates row-level security policy/
      )
      await assert.rejects(
        () => client.from('teams').update({ tenant_id: second }),
        /violates row-level security policy/
      )
      assert.equal(await client.from('teams').where('tenant_id', second!).delete(), 0 as any)
    })
  })

  test('a reference to another workspace', async ({ assert }) => {
    const client = givenPool()
    const [first, second] = await givenTenantsWithTeams(2)
    const team = await TenantContext.run(second!, () => client.from('teams').firstOrFail())
    await TenantContext.run(first!, async () => {
      const [user] = await client
        .table('users')
        .insert({ email: 'spy@example.com', name: 'Spy', role: 'agent' })
        .returning('id')
      await assert.rejects(
        () => client.table('team_members').insert({ team_id: team.id, user_id: user.id ?? user }),
        /violates foreign key constraint/
      )
    })
  })

  test('reading the key that signs', async ({ assert }) => {
    const client = givenPool()
    const [tenant] = await givenTenantsWithTeams(1)
    for (const reader of [client, db.connection('system')]) {
      await assert.rejects(
        () => TenantContext.run(tenant!, () => reader.from('tenancy_keys')),
        /permission denied for table tenancy_keys/
      )
    }
  })

  test('changing another workspace', async ({ assert }) => {
    const client = givenPool()
    const [first, second] = await givenTenantsWithTeams(2)
    await TenantContext.run(first!, async () => {
      await client.from('tenants').where('id', second!).update({ name: 'Taken over' })
      await client.from('tenants').where('id', first!).update({ name: 'Renamed' })
      await assert.rejects(
        () => client.from('tenants').where('id', first!).update({ slug: 'other' }),
        /permission denied/
      )
    })
    const nameOf = async (id: number) => {
      const tenant = await client.from('tenants').where('id', id).firstOrFail()
      return tenant.name
    }
    assert.equal(await nameOf(first!), 'Renamed')
    assert.notEqual(await nameOf(second!), 'Taken over')
  })
})
