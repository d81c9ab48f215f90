import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from '@japa/runner'
import app from '@adonisjs/core/services/app'
import drive from '@adonisjs/drive/services/main'
import env from '#start/env'
import { JobQueue } from '#foundation/queue/job_queue'
import { enqueue } from '#foundation/queue/enqueue'
import { ProvisionTenant } from '#tenancy/actions/provision_tenant'
import { SlugTakenException } from '#tenancy/exceptions/slug_taken_exception'
import { systemDatabase } from '#tenancy/system_database'
import { SweepExpiredRequests } from '#channels/web_form/jobs/sweep_expired_requests'
import { PurgeDueWorkspaces } from '#workspaces/deletion/actions/purge_due_workspaces'
import { PurgeWorkspace } from '#workspaces/deletion/actions/purge_workspace'
import { registerWorkspaceStores, workspaceStores } from '#workspaces/deletion/workspace_store'
import { MakeArchive } from '#workspaces/portability/actions/make_archive'
import { RequestExport } from '#workspaces/portability/actions/request_export'
import { givenFilledWorkspace } from '#tests/functional/isolation/support/filled_workspace'
import { snapshotOf } from '#tests/functional/isolation/support/snapshot'
import { asGuest } from '#tests/helpers/sign_in'
import { givenWorkspace, inWorkspace, type TestWorkspace } from '#tests/helpers/workspaces'

const dataFolder = env.get('PATCHBAY_DATA_DIR')

test.group('A workspace whose time is over', (group) => {
  group.each.setup(() => {
    const before = workspaceStores()
    return () => registerWorkspaceStores(before)
  })

  test('is gone from every store, and its neighbour is not touched', async ({ client, assert }) => {
    const neighbour = await givenFilledWorkspace(client, { tickets: 2 })
    const workspace = await givenFilledWorkspace(client, { tickets: 3 })
    await inWorkspace(workspace, async () => {
      const wanted = await new RequestExport().execute(workspace.owner)
      await new MakeArchive().execute(wanted.id)
      await enqueue(new SweepExpiredRequests({}), { id: 'later', delay: 3_600_000 })
    })
    const { id, slug } = workspace.tenant
    assert.isNotEmpty(await traces(workspace))
    const before = await snapshotOf(neighbour.tenant.id)

    await due(id)
    await new PurgeDueWorkspaces().execute()

    assert.deepEqual(await traces(workspace), [])
    assert.deepEqual(await mentions([slug, workspace.mark]), [])
    assert.deepEqual(await snapshotOf(neighbour.tenant.id), before)
  }).timeout(60_000)

  test('is finished by the next run when one breaks off: in {$self}')
    .with(['jobs', 'local mails', 'files', 'rows', 'streams', 'redis keys'])
    .run(async ({ client, assert }, broken) => {
      const workspace = await givenFilledWorkspace(client, { tickets: 1 })
      await due(workspace.tenant.id)
      const stores = workspaceStores()
      registerWorkspaceStores(
        stores.map((store) => ({
          name: store.name,
          async remove(leaving) {
            if (store.name !== broken) return store.remove(leaving)
            throw new Error('Killed by a test')
          },
        }))
      )
      await assert.rejects(() => new PurgeDueWorkspaces().execute())
      const rows = systemDatabase().from('tenants').where('id', workspace.tenant.id)
      assert.lengthOf(await rows, 1)
      registerWorkspaceStores(stores)
      await new PurgeDueWorkspaces().execute()
      assert.deepEqual(await traces(workspace), [])
    })

  test('does not answer any more, from the very moment on', async ({ client }) => {
    const workspace = await givenWorkspace()
    await due(workspace.tenant.id)
    const guest = await asGuest(client, workspace)
    const response = await guest.get('/sign-in')
    response.assertStatus(404)
  })

  test('leaves its address empty for a while', async ({ assert }) => {
    const { tenant } = await givenWorkspace()
    await new PurgeWorkspace().execute(tenant)
    const again = () =>
      new ProvisionTenant().execute({ slug: tenant.slug, name: 'Taken over', locale: 'en' })
    await assert.rejects(again, SlugTakenException)
  })

  test('waits for its day', async ({ assert }) => {
    const { tenant } = await givenWorkspace()
    await due(tenant.id, 60_000)
    await new PurgeDueWorkspaces().execute()
    assert.lengthOf(await systemDatabase().from('tenants').where('id', tenant.id), 1)
  })

  async function due(id: number, inMs = -1_000) {
    await systemDatabase()
      .from('tenants')
      .where('id', id)
      .update({ deletion_due_at: new Date(Date.now() + inMs) })
  }

  /** Where something of a workspace is found by its id. */
  async function traces({ tenant: { id } }: TestWorkspace): Promise<string[]> {
    return [
      ...Object.keys(await snapshotOf(id)),
      ...(await jobsOf(id)),
      ...(await keysBelow(id)),
      ...(await redisKeys(id)),
      ...['files', 'mails'].filter((folder) => existsSync(join(dataFolder, folder, String(id)))),
    ]
  }

  async function jobsOf(id: number) {
    const queue = await app.container.make(JobQueue)
    const jobs = await Promise.all(
      (['events', 'jobs'] as const).map((name) => queue.named(name).getJobs())
    )
    const ours = jobs.flat().filter((job) => job?.data.tenantId === id)
    return ours.map((job) => `job ${job.name} ${job.id}`)
  }

  async function keysBelow(id: number) {
    const keys: string[] = []
    const names = env.get('S3_BUCKET') ? [] : await readdir(join(dataFolder, 'files'))
    if (names.includes(String(id))) {
      const { objects } = await drive.use().listAll(`${id}`, { recursive: true })
      for (const object of objects) if ('key' in object) keys.push(object.key)
    }
    return keys
  }

  async function redisKeys(id: number) {
    if (!env.get('REDIS_URL')) return []
    const { default: redis } = await import('@adonisjs/redis/services/main')
    const keys = await redis.connection('main').keys('*')
    return keys.filter((key) => key.split(':').includes(String(id)))
  }

  /** Rows of any table of any schema that mention a word. */
  async function mentions(words: string[]): Promise<string[]> {
    const { rows: tables } = await systemDatabase().rawQuery(
      `select c.oid::regclass::text as name from pg_class c
       join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'p') and n.nspname in ('public', 'bullmq')
         and has_table_privilege(c.oid, 'select')`
    )
    const found: string[] = []
    for (const { name } of tables) {
      for (const word of words) {
        const { rows } = await systemDatabase().rawQuery(
          `select t::text as row from ${name} t where t::text like ? limit 1`,
          [`%${word}%`]
        )
        if (rows.length > 0) found.push(`${name}: ${rows[0].row}`)
      }
    }
    return found
  }
})
