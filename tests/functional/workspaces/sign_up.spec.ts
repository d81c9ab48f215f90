import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import env from '#start/env'
import { signUpConfig } from '#config/sign_up'
import hash from '@adonisjs/core/services/hash'
import { LocalMailbox } from '#mail/local_mailbox/local_mailbox'
import { ProvisionTenant } from '#tenancy/actions/provision_tenant'
import { systemDatabase } from '#tenancy/system_database'
import { TenantContext } from '#tenancy/tenant_context'
import { tenantRows } from '#tenancy/tenant_rows'
import { drainOutbox } from '#tests/helpers/outbox'
import {
  atInstallation,
  forgetSignUpLimits,
  givenSignedUp,
  signUpForm,
} from '#tests/functional/workspaces/support/sign_up'

async function slugExists(slug: string) {
  return Boolean(await db.from('tenants').where('slug', slug).first())
}

test.group('Sign up', (group) => {
  group.each.setup(() => forgetSignUpLimits())

  test('opens a workspace with its owner, in their language, at once whole', async ({
    client,
    assert,
  }) => {
    const { tenant, owner } = await givenSignedUp(client, {
      company: 'Тихие велосипеды',
      locale: 'ru',
      email: 'Olga@Quiet.Example',
    })
    assert.equal(tenant.name, 'Тихие велосипеды')
    assert.equal(tenant.locale, 'ru')
    assert.equal(tenant.timeZone, 'Europe/Riga')
    assert.equal(owner.email, 'olga@quiet.example')
    assert.equal(owner.role, 'owner')
    assert.isNull(owner.emailVerifiedAt)
    assert.isTrue(await hash.verify(owner.password!, 'seven quiet bicycles'))
    await TenantContext.run(tenant.id, async () => {
      const teams = await tenantRows('teams')
      assert.deepEqual(
        teams.map(({ name }) => name),
        ['Поддержка']
      )
      for (const [table, count] of Object.entries({
        team_members: 1,
        ticket_statuses: 6,
        ticket_counters: 1,
        workspace_settings: 1,
        tickets: 0,
      })) {
        assert.lengthOf(await tenantRows(table), count, table)
      }
      const events = await tenantRows('events').orderBy('id')
      assert.includeMembers(
        events.map(({ name }) => name),
        ['user.created', 'workspace.opened']
      )
    })
  })

  test('asks the owner to confirm the address, once', async ({ client, assert }) => {
    const { tenant, owner } = await givenSignedUp(client)
    await drainOutbox(tenant)
    const mails = await new LocalMailbox(env.get('PATCHBAY_DATA_DIR'), tenant.id).list()
    assert.lengthOf(mails, 1)
    assert.equal(mails[0]!.to, owner.email)
    assert.include(mails[0]!.text, '/links/email-verification/')
  })

  test('leaves by a full visit, as the workspace is another origin', async ({ client, assert }) => {
    const form = signUpForm()
    const response = await atInstallation(client)
      .post('/sign-up')
      .header('x-inertia', 'true')
      .form(form)
    assert.equal(response.status(), 409)
    const location = new URL(response.header('x-inertia-location')!)
    assert.equal(location.hostname.split('.')[0], form.slug)
    assert.match(location.pathname, /^\/links\/handover\//)
  })

  test('{$i}: refused at {1}')
    .with([
      [{ slug: 'admin' }, 'slug'],
      [{ slug: 'аdmin' }, 'slug'],
      [{ slug: 'xn--dmin-7cd' }, 'slug'],
      [{ slug: 'adm1n' }, 'slug'],
      [{ slug: 'patchbay-help' }, 'slug'],
      [{ slug: '' }, 'slug'],
      [{ password: 'short' }, 'password'],
      [{ password: 'password123' }, 'password'],
      [{ password: 'Olga Owner 1' }, 'password'],
      [{ email: 'nobody' }, 'email'],
      [{ company: ' ' }, 'company'],
      [{ locale: 'xx' }, 'locale'],
      [{ timeZone: 'Mars/Olympus' }, 'timeZone'],
    ] as [Record<string, string>, string][])
    .run(async ({ client, assert }, [changes, field]) => {
      const form = signUpForm(changes)
      const response = await atInstallation(client)
        .post('/sign-up')
        .header('accept', 'application/json')
        .json(form)
      assert.equal(response.status(), 422)
      const body = response.body()
      if (body.errors) assert.equal(body.errors[0].field, field)
      else assert.equal(body.code, 'E_WORKSPACE_ADDRESS_REFUSED')
      assert.notMatch(body.title + JSON.stringify(body.errors), /translation missing/)
      if (field !== 'slug') assert.isFalse(await slugExists(form.slug))
    })

  test('of two who want one address at once one gets it', async ({ client, assert }) => {
    const form = signUpForm()
    const responses = await Promise.all(
      [1, 2, 3].map((number) =>
        atInstallation(client)
          .post('/sign-up')
          .header('accept', 'application/json')
          .json({ ...form, email: `olga${number}@quiet.example` })
      )
    )
    assert.sameMembers(
      responses.map((response) => response.status()),
      [302, 409, 409]
    )
    const tenants = await systemDatabase().from('tenants').where('slug', form.slug)
    assert.lengthOf(tenants, 1)
    const users = await systemDatabase().from('users').where('tenant_id', tenants[0].id)
    assert.lengthOf(users, 1)
  })

  test('whatever fails in the middle leaves nothing', async ({ assert }) => {
    const { slug } = signUpForm()
    let tenantId = 0
    const failing = new ProvisionTenant().execute(
      { slug, name: 'Half', locale: 'en' },
      async (id, trx) => {
        tenantId = id
        await trx.table('users').insert({
          tenant_id: id,
          email: 'half@quiet.example',
          name: 'Half',
          role: 'owner',
        })
        throw new Error('The plug was pulled')
      }
    )
    await assert.rejects(() => failing, 'The plug was pulled')
    assert.isFalse(await slugExists(slug))
    for (const table of ['users', 'ticket_statuses', 'ticket_counters', 'events']) {
      assert.lengthOf(await systemDatabase().from(table).where('tenant_id', tenantId), 0, table)
    }
  })

  test('so does a connection that is killed', async ({ assert }) => {
    const { slug } = signUpForm()
    const killed = new ProvisionTenant().execute(
      { slug, name: 'Half', locale: 'en' },
      async (_, trx) => {
        const { rows } = await trx.rawQuery('select pg_backend_pid() as pid')
        await systemDatabase().rawQuery('select pg_terminate_backend(?)', [rows[0].pid])
        await trx.rawQuery('select 1')
      }
    )
    await assert.rejects(() => killed)
    assert.isFalse(await slugExists(slug))
  })

  test('one network opens five workspaces an hour, and a refused one does not count', async ({
    client,
    assert,
  }) => {
    const send = async (changes = {}) => {
      const visitor = atInstallation(client)
      const form = signUpForm(changes)
      return visitor.post('/sign-up').header('accept', 'application/json').json(form)
    }
    const { tenant } = await givenSignedUp(client)
    const taken = await send({ slug: tenant.slug })
    assert.equal(taken.status(), 409)
    for (let turn = 1; turn < signUpConfig.perHour; turn++) {
      const opened = await send()
      assert.equal(opened.status(), 302)
    }
    const refused = await send()
    assert.equal(refused.status(), 429)
    assert.exists(refused.header('retry-after'))
  }).timeout(30_000)

  test('can be closed by who runs the installation', async ({ client, assert, cleanup }) => {
    signUpConfig.isOpen = false
    cleanup(() => void (signUpConfig.isOpen = true))
    const visitor = atInstallation(client)
    const page = await visitor.visit('/sign-up')
    assert.isFalse(page.body().props.isOpen)
    const form = signUpForm()
    const response = await visitor.post('/sign-up').header('accept', 'application/json').json(form)
    assert.equal(response.status(), 403)
    assert.equal(response.body().code, 'E_SIGN_UP_CLOSED')
    assert.isFalse(await slugExists(form.slug))
  })
})

test.group('An address while it is typed', (group) => {
  group.each.setup(() => forgetSignUpLimits())

  test('is suggested from the company, free and readable', async ({ client, assert }) => {
    const { tenant } = await givenSignedUp(client)
    const visitor = atInstallation(client)
    const fresh = await visitor.get('/sign-up/address').qs({ company: `Вектор ${tenant.id}` })
    assert.deepEqual(fresh.body(), { slug: `vektor-${tenant.id}`, isFree: true, message: null })
    const second = await visitor.get('/sign-up/address').qs({ company: tenant.slug })
    assert.deepEqual(second.body(), { slug: `${tenant.slug}-2`, isFree: true, message: null })
  })

  test('is told to be taken or refused, with what to do', async ({ client, assert }) => {
    const { tenant } = await givenSignedUp(client)
    const visitor = atInstallation(client)
    const taken = await visitor.get('/sign-up/address').qs({ slug: tenant.slug.toUpperCase() })
    assert.isFalse(taken.body().isFree)
    assert.include(taken.body().message, 'already taken')
    const russian = visitor.get('/sign-up/address').header('accept-language', 'ru')
    const reserved = await russian.qs({ slug: 'аdmin' })
    assert.isFalse(reserved.body().isFree)
    assert.include(reserved.body().message, 'английской раскладке')
  })

  test('cannot be asked without end', async ({ client, assert }) => {
    const visitor = atInstallation(client)
    let status = 200
    for (let turn = 0; turn < 100 && status === 200; turn++) {
      const response = await visitor
        .get('/sign-up/address')
        .header('accept', 'application/json')
        .qs({ slug: `guess-${turn}` })
      status = response.status()
    }
    assert.equal(status, 429)
  })
})
