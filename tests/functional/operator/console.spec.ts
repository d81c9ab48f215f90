import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import env from '#start/env'
import { LocalMailbox } from '#mail/local_mailbox/local_mailbox'
import User from '#identity/models/user'
import OperatorEvent from '#operations/console/models/operator_event'
import { measureUsage } from '#tenancy/limits/measure_usage'
import Tenant from '#tenancy/models/tenant'
import { TenantContext } from '#tenancy/tenant_context'
import { tenantRows } from '#tenancy/tenant_rows'
import { asOperator, givenOperator } from '#tests/helpers/operators'
import { drainOutbox } from '#tests/helpers/outbox'
import { asGuest } from '#tests/helpers/sign_in'
import { givenTicket } from '#tests/helpers/tickets'
import { givenWorkspace, inWorkspace } from '#tests/helpers/workspaces'

async function console(client: ApiClient) {
  const { operator } = await givenOperator()
  return asOperator(client, operator)
}

test.group('Console | workspaces', () => {
  test('are found by the start of address or name, in numbers', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const { slug } = workspace.tenant
    await givenTicket(workspace, { subject: 'A secret of a customer' })
    const visitor = await console(client)
    const page = await visitor.visit(`/operator?search=${slug}`)
    const [found] = page.body().props.workspaces
    assert.include(found, { slug, tickets: 1, people: 7, plan: 'standard' })
    assert.isString(found.lastActivityAt)

    const none = await visitor.visit(`/operator?search=${slug}&state=suspended`)
    assert.lengthOf(none.body().props.workspaces, 0)
    const wild = await visitor.visit('/operator?search=%25')
    assert.lengthOf(wild.body().props.workspaces, 0)
  })

  test('show nothing of what people wrote', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    await givenTicket(workspace, { subject: 'A secret of a customer' })
    const visitor = await console(client)
    const page = await visitor.visit(`/operator/workspaces/${workspace.tenant.slug}`)
    page.assertStatus(200)
    assert.include(page.text(), workspace.owner.email)
    assert.notInclude(page.text(), 'A secret of a customer')
    assert.notInclude(page.text(), workspace.customer.email)
  })

  test('get a plan; an empty field is no limit', async ({ client, assert }) => {
    const { tenant } = await givenWorkspace()
    const visitor = await console(client)
    const path = `/operator/workspaces/${tenant.slug}`
    const limits = { seatLimit: '7', storageLimitGb: '0.5', mailsPerHourLimit: null }
    const saved = await visitor.put(`${path}/plan`).json({ plan: 'team', ...limits })
    saved.assertStatus(302)
    const page = await visitor.visit(path)
    assert.include(page.body().props.details, {
      plan: 'team',
      seatLimit: 7,
      storageLimitBytes: 500_000_000,
      mailsPerHourLimit: null,
    })
    const refused = await visitor
      .put(`${path}/plan`)
      .header('accept', 'application/json')
      .json({ plan: 'team', seatLimit: -1 })
    refused.assertStatus(422)
  })

  test('that are not there are not found', async ({ client }) => {
    const visitor = await console(client)
    const page = await visitor
      .get('/operator/workspaces/nobody-has-this')
      .header('accept', 'application/json')
    page.assertStatus(404)
  })

  test('are opened for an owner, who chooses a password by mail', async ({ client, assert }) => {
    const visitor = await console(client)
    const slug = `opened-${crypto.randomUUID().slice(0, 8)}`
    const opened = await visitor.post('/operator/workspaces').json({
      slug,
      name: 'Opened Ltd',
      locale: 'en',
      ownerName: 'Oona Owner',
      ownerEmail: 'Oona@opened.example',
    })
    opened.assertHeader('location', `/operator/workspaces/${slug}`)
    const tenant = await Tenant.findByOrFail('slug', slug)
    await drainOutbox(tenant)
    const mailbox = new LocalMailbox(env.get('PATCHBAY_DATA_DIR'), tenant.id)
    const [mail] = await mailbox.list()
    const { text } = (await mailbox.find(mail!.id))!
    const [path] = /\/links\/owner-welcome\/\S+/.exec(text)!
    const host = `${slug}.${new URL(process.env.APP_URL!).hostname}`
    const guest = await asGuest(client, { tenant, host } as never)
    const page = await guest.visit(path)
    assert.equal(page.body().props.email, 'oona@opened.example')
    const chosen = await guest.post(path).json({ password: 'correct horse battery' })
    chosen.assertStatus(302)
    const again = await guest
      .post(path)
      .header('accept', 'application/json')
      .json({ password: 'correct horse battery' })
    assert.include([302, 410], again.status())
    const owner = await TenantContext.run(tenant.id, () => User.findByOrFail('role', 'owner'))
    assert.isString(owner.password)
    assert.isNotNull(owner.emailVerifiedAt)
  })

  test('cannot have an address of the installation', async ({ client, assert }) => {
    const visitor = await console(client)
    for (const slug of ['admin', 'xn--80ak6aa92e', 'аdmin']) {
      const refused = await visitor
        .post('/operator/workspaces')
        .header('accept', 'application/json')
        .json({ slug, name: 'X', locale: 'en', ownerName: 'X', ownerEmail: 'x@x.example' })
      assert.include([409, 422], refused.status(), slug)
    }
  })

  test('are deleted after a time, once their address was typed', async ({ client, assert }) => {
    const { tenant } = await givenWorkspace()
    const visitor = await console(client)
    const path = `/operator/workspaces/${tenant.slug}/deletion`
    const wrong = await visitor
      .post(path)
      .header('accept', 'application/json')
      .json({ slug: 'another' })
    wrong.assertStatus(422)
    await visitor.post(path).json({ slug: tenant.slug })
    await tenant.refresh()
    assert.isAbove(tenant.deletionDueAt!.diffNow('days').days, 13)
    await visitor.delete(path)
    await tenant.refresh()
    assert.isNull(tenant.deletionDueAt)
    const acts = await OperatorEvent.query().where('workspace_id', tenant.id).orderBy('id')
    assert.deepEqual(
      acts.map(({ action }) => action),
      ['workspace.deletion_requested', 'workspace.deletion_cancelled']
    )
  })
})

test.group('Console | maintenance', () => {
  test('is announced on every page, and taken down', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const visitor = await console(client)
    const texts = { textEn: 'Back at ten', textRu: 'Вернёмся в десять' }
    const announced = await visitor.put('/operator/maintenance').json(texts)
    announced.assertStatus(302)
    const guest = await asGuest(client, workspace)
    const page = await guest.visit('/sign-in')
    assert.deepEqual(page.body().props.maintenance.texts, {
      en: texts.textEn,
      ru: texts.textRu,
    })
    await visitor.delete('/operator/maintenance')
    const after = await guest.visit('/sign-in')
    assert.isNull(after.body().props.maintenance)
  })
})

test.group('Console | usage', () => {
  test('is measured afresh where counting went wrong', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const usage = () => inWorkspace(workspace, () => tenantRows('workspace_usage').firstOrFail())
    await inWorkspace(workspace, () =>
      tenantRows('workspace_usage').update({ people_count: 999, storage_bytes: 999 })
    )
    await measureUsage()
    const measured = await usage()
    assert.include(measured, { people_count: 7, storage_bytes: 0 })
  })
})
