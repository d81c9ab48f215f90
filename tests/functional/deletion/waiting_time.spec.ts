import { test } from '@japa/runner'
import env from '#start/env'
import { LocalMailbox } from '#mail/local_mailbox/local_mailbox'
import Tenant from '#tenancy/models/tenant'
import { MakeArchive } from '#workspaces/portability/actions/make_archive'
import { RequestExport } from '#workspaces/portability/actions/request_export'
import { drainOutbox } from '#tests/helpers/outbox'
import { asGuest, signInAs } from '#tests/helpers/sign_in'
import { givenWorkspace, inWorkspace, type TestWorkspace } from '#tests/helpers/workspaces'

const DELETION = '/agent/settings/workspace-data/deletion'
const CONFIRMED = { isConfirmed: true }
const DAY = 86_400_000

test.group('Deleting a workspace', () => {
  test('waits fourteen days and tells all owners and admins', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const owner = await signInAs(client, workspace, workspace.owner, CONFIRMED)
    const form = { address: workspace.tenant.slug, hasEverything: true }
    const response = await owner.post(DELETION).json(form)
    response.assertStatus(302)
    const dueAt = await dueDateOf(workspace)
    assert.closeTo(dueAt!.toMillis(), Date.now() + 14 * DAY, 60_000)
    await drainOutbox(workspace.tenant)
    const mails = await mailsOf(workspace)
    assert.sameMembers(
      mails.map(({ to }) => to),
      [workspace.owner.email, workspace.admin.email]
    )
    assert.include(mails[0]!.text, 'Olga Owner')
  })

  test('an owner keeps it, and everybody is told again', async ({ client, assert }) => {
    const workspace = await givenClosing()
    const owner = await signInAs(client, workspace, workspace.owner, CONFIRMED)
    const response = await owner.delete(DELETION)
    response.assertStatus(302)
    assert.isNull(await dueDateOf(workspace))
    await drainOutbox(workspace.tenant)
    const mails = await mailsOf(workspace)
    assert.lengthOf(mails, 2)
    assert.include(mails[0]!.subject, 'stays')
  })

  test('is refused with {title}')
    .with([
      { title: 'another address', form: { address: 'other', hasEverything: true } },
      { title: 'no address', form: { hasEverything: true } },
      { title: 'no export and no word that none is wanted', form: {} },
    ])
    .run(async ({ client, assert }, { form }) => {
      const workspace = await givenWorkspace()
      const owner = await signInAs(client, workspace, workspace.owner, CONFIRMED)
      const isAboutExport = Object.keys(form).length === 0
      const sent = isAboutExport ? { address: workspace.tenant.slug } : form
      const response = await owner.post(DELETION).header('accept', 'application/json').json(sent)
      response.assertStatus(422)
      assert.isNull(await dueDateOf(workspace))
    })

  test('an export that can be downloaded is enough', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    await inWorkspace(workspace, async () => {
      const wanted = await new RequestExport().execute(workspace.owner)
      await new MakeArchive().execute(wanted.id)
    })
    const owner = await signInAs(client, workspace, workspace.owner, CONFIRMED)
    await owner.post(DELETION).json({ address: workspace.host })
    assert.isNotNull(await dueDateOf(workspace))
  })

  test('is for owners only, not for {$self}')
    .with(['admin', 'agent', 'customer'] as const)
    .run(async ({ client, assert }, role) => {
      const workspace = await givenWorkspace()
      const visitor = await signInAs(client, workspace, workspace[role], CONFIRMED)
      const form = { address: workspace.tenant.slug, hasEverything: true }
      const asked = await visitor.post(DELETION).header('accept', 'application/json').json(form)
      assert.include([403, 404], asked.status())
      const kept = await visitor.delete(DELETION).header('accept', 'application/json')
      assert.include([403, 404], kept.status())
      assert.isNull(await dueDateOf(workspace))
    })

  test('asks to confirm first', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const owner = await signInAs(client, workspace, workspace.owner)
    const response = await owner
      .post(DELETION)
      .json({ address: workspace.tenant.slug, hasEverything: true })
    response.assertHeader('location', '/account/confirm')
    assert.isNull(await dueDateOf(workspace))
  })
})

test.group('While a workspace waits for its deletion', () => {
  test('customers and guests find it closed', async ({ client, assert }) => {
    const workspace = await givenClosing()
    const customer = await signInAs(client, workspace, workspace.customer)
    for (const path of ['/', '/my/tickets', '/requests/new']) {
      const page = await customer.visit(path)
      page.assertStatus(403)
      assert.equal(page.body().component, 'errors/closing')
    }
    const guest = await asGuest(client, workspace)
    const signUp = await guest.visit('/sign-up')
    signUp.assertStatus(403)
    const sent = await guest.post('/requests').header('accept', 'application/json').json({})
    sent.assertStatus(403)
    sent.assertBodyContains({ code: 'E_WORKSPACE_CLOSING' })
  })

  test('staff go on, and their pages say when it ends', async ({ client, assert }) => {
    const workspace = await givenClosing()
    const agent = await signInAs(client, workspace, workspace.agent)
    const page = await agent.visit('/agent/tickets')
    page.assertStatus(200)
    assert.isString(page.body().props.workspace.deletionDueAt)
    const guest = await asGuest(client, workspace)
    const signIn = await guest.get('/sign-in')
    signIn.assertStatus(200)
  })
})

async function givenClosing(): Promise<TestWorkspace> {
  const workspace = await givenWorkspace()
  await inWorkspace(workspace, () =>
    Tenant.query()
      .where('id', workspace.tenant.id)
      .update({ deletion_due_at: new Date(Date.now() + DAY) })
  )
  return workspace
}

function dueDateOf({ tenant }: TestWorkspace) {
  return Tenant.findOrFail(tenant.id).then(({ deletionDueAt }) => deletionDueAt)
}

function mailsOf({ tenant }: TestWorkspace) {
  return new LocalMailbox(env.get('PATCHBAY_DATA_DIR'), tenant.id).list()
}
