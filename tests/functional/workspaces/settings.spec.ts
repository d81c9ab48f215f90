import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import sharp from 'sharp'
import drive from '@adonisjs/drive/services/main'
import Tenant from '#tenancy/models/tenant'
import WorkspaceSettings from '#tenancy/models/workspace_settings'
import { tenantRows } from '#tenancy/tenant_rows'
import { asGuest, signInAs, Visitor } from '#tests/helpers/sign_in'
import { givenWorkspace, inWorkspace, type TestWorkspace } from '#tests/helpers/workspaces'

const general = { name: 'Renamed', locale: 'en', languages: ['en', 'ru'], timeZone: 'Europe/Riga' }

const asOwner = (client: ApiClient, workspace: TestWorkspace) =>
  signInAs(client, workspace, workspace.owner, { isConfirmed: true })

function picture({ width = 900, height = 300, format = 'png' as 'png' | 'jpeg' | 'webp' } = {}) {
  return sharp({ create: { width, height, channels: 3, background: '#0f766e' } })
    .withMetadata({ exif: { IFD0: { Copyright: 'secret place' } } })
    .toFormat(format)
    .toBuffer()
}

function changesOf(workspace: TestWorkspace) {
  return inWorkspace(workspace, async () => {
    const rows = await tenantRows<any>('events')
      .where('name', 'workspace.settings_changed')
      .orderBy('id')
    return rows.map(({ payload, actor_id: actorId }) => ({ ...payload, actorId }))
  })
}

test.group('General settings', () => {
  test('are kept, told with before and after, and seen at once', async ({ client, assert }) => {
    const workspace = await givenWorkspace({ name: 'Old name' })
    const owner = await asOwner(client, workspace)
    const saved = await owner.put('/agent/settings/general').json(general)
    assert.equal(saved.header('location'), '/agent/settings/general')
    const page = await owner.visit('/agent/settings/general')
    const { name, ownLocale, timeZone } = page.body().props
    assert.deepEqual([name, ownLocale, timeZone], ['Renamed', 'en', 'Europe/Riga'])
    assert.deepEqual(await changesOf(workspace), [
      {
        keys: ['name', 'timeZone'],
        before: { name: 'Old name', timeZone: 'UTC' },
        after: { name: 'Renamed', timeZone: 'Europe/Riga' },
        actorId: workspace.owner.id,
      },
    ])
    await owner.put('/agent/settings/general').json(general)
    assert.lengthOf(await changesOf(workspace), 1)
  })

  test('{0} is refused at {1}')
    .with([
      ['an empty name', 'name', { name: '' }],
      ['a long name', 'name', { name: 'x'.repeat(101) }],
      ['an unknown language', 'locale', { locale: 'de' }],
      ['one that is not offered', 'locale', { languages: ['ru'] }],
      ['no language at all', 'languages', { languages: [] }],
      ['an unknown one among them', 'languages.1', { languages: ['en', 'xx'] }],
      ['a time zone of nowhere', 'timeZone', { timeZone: 'Nowhere/City' }],
    ] as [string, string, object][])
    .run(async ({ client, assert }, [, field, changes]) => {
      const workspace = await givenWorkspace()
      const owner = await asOwner(client, workspace)
      const request = owner.put('/agent/settings/general').header('accept', 'application/json')
      const refused = await request.json({ ...general, ...changes })
      assert.equal(refused.status(), 422)
      assert.equal(refused.body().errors[0].field, field)
      const tenant = await Tenant.findOrFail(workspace.tenant.id)
      assert.equal(tenant.name, workspace.tenant.name)
    })

  test('pages speak only offered languages', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const owner = await asOwner(client, workspace)
    await owner.put('/agent/settings/general').json({ ...general, locale: 'en', languages: ['en'] })
    const guest = await asGuest(client, workspace)
    const page = await guest.get('/').header('accept-language', 'ru')
    assert.include(page.text(), '"locale":"en"')
    await inWorkspace(workspace, () => workspace.agent.merge({ locale: 'ru' }).save())
    const agent = await signInAs(client, workspace, workspace.agent)
    const desk = await agent.visit('/agent/tickets')
    assert.equal(desk.body().props.locale, 'en')
  })
})

test.group('Look', () => {
  test('a logo is drawn anew, served for good, and taken away', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const owner = await asOwner(client, workspace)
    const file = await picture({ format: 'jpeg' })
    await owner.post('/agent/settings/brand/logo').file('files[]', file, { filename: 'logo.jpg' })
    const page = await owner.visit('/agent/settings/brand')
    const { logoUrl } = page.body().props.workspace
    assert.match(logoUrl, /^\/brand\/logo\/[0-9a-f]{64}$/)

    const guest = new Visitor(client, workspace.host)
    const logo = await guest.get(logoUrl)
    assert.equal(logo.status(), 200)
    assert.equal(logo.header('content-type'), 'image/png')
    assert.include(logo.header('cache-control'), 'immutable')
    assert.include(logo.header('content-security-policy'), 'sandbox')
    const drawn = await sharp(logo.body()).metadata()
    assert.deepEqual([drawn.format, drawn.width, drawn.height], ['png', 512, 171])
    assert.isUndefined(drawn.exif)

    const { logoKey } = await Tenant.findOrFail(workspace.tenant.id)
    assert.isTrue(logoKey!.startsWith(`${workspace.tenant.id}/`))
    await owner.delete('/agent/settings/brand/logo')
    assert.isFalse(await drive.use().exists(logoKey!))
    const gone = await guest.get(logoUrl)
    assert.equal(gone.status(), 404)
  })

  test('another logo has another address, and the old file is gone', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const owner = await asOwner(client, workspace)
    const upload = async (width: number) => {
      const file = await picture({ width })
      await owner.post('/agent/settings/brand/logo').file('files[]', file, { filename: 'a.png' })
      const tenant = await Tenant.findOrFail(workspace.tenant.id)
      return tenant.logoKey!
    }
    const [first, second] = [await upload(100), await upload(120)]
    assert.notEqual(first, second)
    assert.isFalse(await drive.use().exists(first))
    assert.isTrue(await drive.use().exists(second))
    assert.equal(await upload(120), second)
    assert.isTrue(await drive.use().exists(second))
  })

  test('what is no picture, or one that unpacks into too much, is refused', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const owner = await asOwner(client, workspace)
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
    const bomb = await picture({ width: 9_000, height: 9_000 })
    for (const [content, filename] of [
      [Buffer.from(svg), 'logo.svg'],
      [Buffer.from(svg), 'logo.png'],
      [Buffer.from('no picture'), 'logo.png'],
      [bomb, 'logo.png'],
    ] as [Buffer, string][]) {
      const refused = await owner
        .post('/agent/settings/brand/logo')
        .header('accept', 'application/json')
        .file('files[]', content, { filename })
      assert.equal(refused.body().code, 'E_LOGO_UNREADABLE', filename)
    }
    const tenant = await Tenant.findOrFail(workspace.tenant.id)
    assert.isNull(tenant.logoKey)
  })

  test('a colour is kept; nonsense is not', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const owner = await asOwner(client, workspace)
    await owner.put('/agent/settings/brand').json({ accentColor: '#AA3377' })
    const tenant = await Tenant.findOrFail(workspace.tenant.id)
    assert.equal(tenant.accentColor, '#aa3377')
    for (const accentColor of ['red', '#fff', 'url(x)', '#12345g']) {
      const request = owner.put('/agent/settings/brand').header('accept', 'application/json')
      const refused = await request.json({ accentColor })
      assert.equal(refused.status(), 422, accentColor)
    }
  })
})

test.group('Access', () => {
  test('is kept with domains as mail servers know them', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const owner = await asOwner(client, workspace)
    await owner.put('/agent/settings/access').json({
      signUpRule: 'allowed_domains',
      allowedMailDomains: ['@Acme.COM', 'bücher.de', 'acme.com'],
      secondFactorRoles: ['owner', 'admin'],
    })
    const settings = await inWorkspace(workspace, () => WorkspaceSettings.current())
    assert.equal(settings.signUpRule, 'allowed_domains')
    assert.deepEqual(settings.allowedMailDomains, ['acme.com', 'xn--bcher-kva.de'])
    assert.deepEqual(settings.secondFactorRoles, ['owner', 'admin'])
    const [change] = await changesOf(workspace)
    assert.sameMembers(change.keys, ['signUpRule', 'allowedMailDomains', 'secondFactorRoles'])
    assert.equal(change.before.signUpRule, 'anyone')
  })

  test('says how many people of a role have no second factor', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const owner = await asOwner(client, workspace)
    const page = await owner.visit('/agent/settings/access')
    const { roles } = page.body().props
    const agents = roles.find(({ role }: { role: string }) => role === 'agent')
    assert.deepEqual(agents, { role: 'agent', people: 2, withoutFactor: 2, isRequired: false })
    assert.notInclude(JSON.stringify(roles), 'customer')
  })

  test('{0} is refused')
    .with([
      ['an unknown rule', { signUpRule: 'nobody' }],
      [
        'a rule without its domains',
        { signUpRule: 'allowed_domains', allowedMailDomains: undefined },
      ],
      ['a rule with no domain', { signUpRule: 'allowed_domains', allowedMailDomains: [] }],
      ['a whole top-level domain', { allowedMailDomains: ['com'] }],
      ['an address of a machine', { allowedMailDomains: ['192.0.2.1'] }],
      ['what is no domain', { allowedMailDomains: ['a b.com'] }],
      ['a second factor for customers', { secondFactorRoles: ['customer'] }],
    ] as [string, object][])
    .run(async ({ client, assert }, [, changes]) => {
      const workspace = await givenWorkspace()
      const owner = await asOwner(client, workspace)
      const form = { signUpRule: 'anyone', allowedMailDomains: [], secondFactorRoles: [] }
      const request = owner.put('/agent/settings/access').header('accept', 'application/json')
      const refused = await request.json({ ...form, ...changes })
      assert.equal(refused.status(), 422)
      assert.lengthOf(await changesOf(workspace), 0)
    })
})

test.group('Settings | who may', () => {
  test('neither agents nor customers', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    for (const user of [workspace.agent, workspace.lightAgent, workspace.customer]) {
      const visitor = await signInAs(client, workspace, user, { isConfirmed: true })
      for (const request of [
        visitor.get('/agent/settings/general'),
        visitor.put('/agent/settings/general').json(general),
        visitor.get('/agent/settings/brand'),
        visitor.put('/agent/settings/brand').json({ accentColor: '#112233' }),
        visitor.post('/agent/settings/brand/logo'),
        visitor.delete('/agent/settings/brand/logo'),
        visitor.get('/agent/settings/access'),
        visitor.put('/agent/settings/access').json({ signUpRule: 'invited' }),
      ]) {
        const response = await request.header('accept', 'application/json')
        assert.equal(response.status(), 403)
      }
    }
    const admin = await signInAs(client, workspace, workspace.admin)
    const page = await admin.get('/agent/settings/access')
    assert.equal(page.status(), 200)
  })
})
