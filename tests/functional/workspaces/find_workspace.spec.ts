import { test } from '@japa/runner'
import app from '@adonisjs/core/services/app'
import env from '#start/env'
import { LocalMailbox } from '#mail/local_mailbox/local_mailbox'
import { TenantContext } from '#tenancy/tenant_context'
import { tenantRows } from '#tenancy/tenant_rows'
import { LookForWorkspaces } from '#workspaces/sign_up/actions/look_for_workspaces'
import { drainOutbox } from '#tests/helpers/outbox'
import { until } from '#tests/helpers/until'
import {
  atInstallation,
  forgetSignUpLimits,
  givenSignedUp,
} from '#tests/functional/workspaces/support/sign_up'

test.group('Find my workspace', (group) => {
  group.each.setup(() => forgetSignUpLimits())

  test('mails the list to the address and tells nobody whether it did', async ({
    client,
    assert,
  }) => {
    const email = `olga.${Date.now()}@quiet.example`
    const one = await givenSignedUp(client, { email, company: 'First Company' })
    const two = await givenSignedUp(client, { email, company: 'Second Company' })
    await drainOutbox(one.tenant)
    const visitor = atInstallation(client)
    const known = await visitor.post('/find-workspace').header('x-inertia', 'true').form({ email })
    const unknown = await visitor
      .post('/find-workspace')
      .header('x-inertia', 'true')
      .form({ email: `nobody.${Date.now()}@quiet.example` })
    assert.equal(known.status(), unknown.status())
    assert.deepEqual(known.body()?.props?.isSent, unknown.body()?.props?.isSent)

    await until(async () => {
      await drainOutbox(one.tenant)
      const mails = await new LocalMailbox(env.get('PATCHBAY_DATA_DIR'), one.tenant.id).list()
      return mails.some(({ subject }) => subject === 'Your workspaces')
    })
    const mails = await new LocalMailbox(env.get('PATCHBAY_DATA_DIR'), one.tenant.id).list()
    const mail = mails.find(({ subject }) => subject === 'Your workspaces')!
    assert.equal(mail.to, email)
    for (const { tenant } of [one, two]) {
      assert.include(mail.text, tenant.name)
      assert.include(mail.text, `${tenant.slug}.`)
    }
  })

  test('answers before anybody is looked for, so that its time tells nothing', async ({
    client,
    cleanup,
  }) => {
    let email = ''
    const { promise: never } = Promise.withResolvers<void>()
    class SlowSearch extends LookForWorkspaces {
      override execute(address: string) {
        email = address
        return never
      }
    }
    app.container.swap(LookForWorkspaces, () => new SlowSearch())
    cleanup(() => app.container.restore(LookForWorkspaces))
    const response = await atInstallation(client)
      .post('/find-workspace')
      .form({ email: 'olga@quiet.example' })
    response.assertStatus(200)
    await until(() => email === 'olga@quiet.example')
  })

  test('floods nobody, and no stranger uses up what the owner may ask for', async ({
    client,
    assert,
  }) => {
    const email = `flooded.${Date.now()}@quiet.example`
    const { tenant } = await givenSignedUp(client, { email })
    const ask = async (ip: string) => {
      const request = atInstallation(client).post('/find-workspace')
      const response = await request
        .header('accept', 'application/json')
        .header('x-forwarded-for', ip)
        .json({ email })
      return response.status()
    }
    const asked = () =>
      TenantContext.run(tenant.id, async () => {
        const rows = await tenantRows('events').where('name', 'workspace.looked_for')
        return rows.length
      })
    for (const expected of [200, 200, 200, 429]) {
      assert.equal(await ask('198.51.100.7'), expected)
    }
    await until(async () => (await asked()) === 3)
    assert.equal(await ask('203.0.113.9'), 200)
    await until(async () => (await asked()) === 4)

    for (let network = 1; network <= 9; network++) {
      assert.equal(await ask(`192.0.2.${network}`), 200)
    }
    await until(async () => (await asked()) === 10)
  })
})
