import { test } from '@japa/runner'
import drive from '@adonisjs/drive/services/main'
import { systemDatabase } from '#tenancy/system_database'
import { tenantRows } from '#tenancy/tenant_rows'
import { ExpireExports } from '#workspaces/portability/actions/expire_exports'
import { MakeArchive } from '#workspaces/portability/actions/make_archive'
import { RequestExport } from '#workspaces/portability/actions/request_export'
import { MakeExport } from '#workspaces/portability/jobs/make_export'
import WorkspaceExport from '#workspaces/portability/models/workspace_export'
import { drainOutbox } from '#tests/helpers/outbox'
import { signInAs } from '#tests/helpers/sign_in'
import { givenWorkspace, inWorkspace, type TestWorkspace } from '#tests/helpers/workspaces'

const PAGE = '/agent/settings/workspace-data'

test.group('Exports of a workspace', () => {
  test('an admin asks for one, it is made, and can be downloaded', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const admin = await signInAs(client, workspace, workspace.admin, { isConfirmed: true })
    const asked = await admin.post(`${PAGE}/exports`)
    asked.assertStatus(302)
    await drainOutbox(workspace.tenant)

    const page = await admin.visit(PAGE)
    const [archive] = page.body().props.exports
    assert.containsSubset(archive, { state: 'finished', progress: 100, requestedBy: 'Adam Admin' })
    const file = await admin.get(`${PAGE}/exports/${archive.key}`)
    file.assertStatus(200)
    file.assertHeader('content-type', 'application/gzip')
    assert.equal(file.header('content-length'), String(archive.size))
    assert.match(file.header('content-disposition')!, /attachment; filename="test-.*\.tar\.gz"/)
    assert.deepEqual(await eventNames(workspace), [
      'workspace.export_requested',
      'workspace.exported',
      'workspace.export_downloaded',
    ])
  })

  test('one is made at a time', async ({ client }) => {
    const workspace = await givenWorkspace()
    const owner = await signInAs(client, workspace, workspace.owner)
    await owner.post(`${PAGE}/exports`)
    const again = await owner.post(`${PAGE}/exports`).header('accept', 'application/json')
    again.assertStatus(409)
    again.assertBodyContains({ code: 'E_EXPORT_UNDER_WAY' })
  })

  test('who has not confirmed a moment ago is asked to first', async ({ client }) => {
    const workspace = await givenWorkspace()
    const archive = await givenArchive(workspace)
    const owner = await signInAs(client, workspace, workspace.owner)
    const response = await owner.get(`${PAGE}/exports/${archive.key}`)
    response.assertStatus(302)
    response.assertHeader('location', '/account/confirm')
  })

  test('is not for the role of {$self}')
    .with(['agent', 'lightAgent', 'customer'] as const)
    .run(async ({ client, assert }, role) => {
      const workspace = await givenWorkspace()
      const archive = await givenArchive(workspace)
      const visitor = await signInAs(client, workspace, workspace[role])
      for (const request of [
        visitor.get(PAGE),
        visitor.post(`${PAGE}/exports`),
        visitor.get(`${PAGE}/exports/${archive.key}`),
      ]) {
        const response = await request.header('accept', 'application/json')
        assert.include([403, 404], response.status())
      }
    })

  test('nobody finds one by guessing: {$self}')
    .with(['1', '00000000-0000-4000-8000-000000000000', '..%2f..%2fsecrets.json', 'x'])
    .run(async ({ client }, key) => {
      const workspace = await givenWorkspace()
      await givenArchive(workspace)
      const owner = await signInAs(client, workspace, workspace.owner)
      const response = await owner.get(`${PAGE}/exports/${key}`)
      response.assertStatus(404)
    })

  test('after a week it is gone, from Drive too', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const archive = await givenArchive(workspace)
    const kept = await givenArchive(workspace)
    await systemDatabase()
      .from('workspace_exports')
      .where('tenant_id', workspace.tenant.id)
      .where('id', archive.id)
      .update({ expires_at: new Date(Date.now() - 1) })
    const owner = await signInAs(client, workspace, workspace.owner)
    const tooLate = await owner.get(`${PAGE}/exports/${archive.key}`)
    tooLate.assertStatus(404)

    await new ExpireExports().execute()
    assert.isFalse(await drive.use().exists(archive.storageKey!))
    assert.isTrue(await drive.use().exists(kept.storageKey!))
    const page = await owner.visit(PAGE)
    const states = page.body().props.exports.map(({ state }: { state: string }) => state)
    assert.deepEqual(states, ['finished', 'expired'])
  })

  test('killed in the middle, the next run makes it anew', async ({ assert }) => {
    const workspace = await givenWorkspace()
    await inWorkspace(workspace, async () => {
      const wanted = await new RequestExport().execute(workspace.owner)
      await wanted.merge({ state: 'running', progress: 40 }).save()
      await new MakeExport({ exportId: wanted.id }).run()
      await wanted.refresh()
      assert.equal(wanted.state, 'finished')
      await new MakeExport({ exportId: wanted.id }).run()
      assert.lengthOf(await WorkspaceExport.all(), 1)
    })
  })

  test('failed for good it says so, and another one can be asked for', async ({ assert }) => {
    const workspace = await givenWorkspace()
    await inWorkspace(workspace, async () => {
      const wanted = await new RequestExport().execute(workspace.owner)
      await new MakeExport({ exportId: wanted.id }).failed(new Error('Disk full'), true)
      await wanted.refresh()
      assert.equal(wanted.state, 'failed')
      await new RequestExport().execute(workspace.owner)
    })
  })

  function givenArchive(workspace: TestWorkspace): Promise<WorkspaceExport> {
    return inWorkspace(workspace, async () => {
      const wanted = await new RequestExport().execute(workspace.owner)
      await new MakeArchive().execute(wanted.id)
      return wanted.refresh()
    })
  }

  async function eventNames(workspace: TestWorkspace) {
    const events = await inWorkspace(workspace, () =>
      tenantRows<{ name: string }>('events').where('name', 'like', 'workspace.%').orderBy('id')
    )
    return events.map(({ name }) => name)
  }
})
