import { test } from '@japa/runner'
import sharp from 'sharp'
import drive from '@adonisjs/drive/services/main'
import User from '#identity/models/user'
import { signInAs } from '#tests/helpers/sign_in'
import { givenWorkspace, inWorkspace, type TestWorkspace } from '#tests/helpers/workspaces'

/** A photo as a phone takes it: lying on its side, and knowing where it was taken. */
function photo() {
  const raw = { create: { width: 400, height: 300, channels: 3 as const, background: '#c04020' } }
  return sharp(raw)
    .jpeg()
    .withExif({ IFD0: { Copyright: 'Where I live' }, IFD3: { GPSLatitude: '54/1 41/1 0/1' } })
    .toBuffer()
}

function fresh(workspace: TestWorkspace, { id }: User) {
  return inWorkspace(workspace, () => User.findOrFail(id))
}

test.group('Profile', () => {
  test('keeps name, language, time zone and, for staff, a signature that is safe', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const person = await signInAs(client, workspace, workspace.agent)
    const saved = await person.put('/account/profile').json({
      name: ' Agnes A. ',
      locale: 'ru',
      timeZone: 'Europe/Vilnius',
      signatureHtml: '<p>Agnes</p><script>alert(1)</script>',
    })
    saved.assertHeader('location', '/account/profile')
    const user = await fresh(workspace, workspace.agent)
    assert.equal(user.name, 'Agnes A.')
    assert.equal(user.locale, 'ru')
    assert.equal(user.timeZone, 'Europe/Vilnius')
    assert.equal(user.signatureHtml, '<p>Agnes</p>')
    const page = await person.visit('/account/profile')
    assert.equal(page.body().props.locale, 'ru')
    assert.equal(page.body().props.profile.timeZone, 'Europe/Vilnius')
  })

  test('gives customers no signature', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const person = await signInAs(client, workspace, workspace.customer)
    await person.put('/account/profile').json({ name: 'Carla', signatureHtml: '<p>Hi</p>' })
    const user = await fresh(workspace, workspace.customer)
    assert.isNull(user.signatureHtml)
    assert.isNull(user.timeZone)
  })

  test('refuses what is no name, language or place', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const person = await signInAs(client, workspace, workspace.agent)
    for (const form of [
      { name: '' },
      { name: 'Agnes\nBcc: all@evil.example' },
      { name: 'Agnes', locale: 'xx' },
      { name: 'Agnes', timeZone: 'Mars/Olympus' },
      { name: 'Agnes', timeZone: '+03:00; drop' },
      { name: 'Agnes', role: 'owner', locale: 7 },
    ]) {
      const refused = await person
        .put('/account/profile')
        .header('accept', 'application/json')
        .json(form)
      assert.equal(refused.status(), 422, JSON.stringify(form))
    }
    const user = await fresh(workspace, workspace.agent)
    assert.equal(user.role, 'agent')
  })
})

test.group('Pictures of people', () => {
  test('are made anew, without what a camera adds', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const person = await signInAs(client, workspace, workspace.agent)
    await person.post('/account/avatar').file('files[]', await photo(), 'me.jpg')
    const page = await person.visit('/account/profile')
    const { avatarUrl } = page.body().props.user
    const shown = await person.get(avatarUrl)
    shown.assertStatus(200)
    shown.assertHeader('content-type', 'image/webp')
    assert.match(shown.header('cache-control')!, /private.*immutable/)

    const user = await fresh(workspace, workspace.agent)
    const facts = await sharp(Buffer.from(await drive.use().getBytes(user.avatarKey!))).metadata()
    assert.equal(facts.format, 'webp')
    assert.equal(facts.width, 256)
    assert.equal(facts.height, 256)
    assert.isUndefined(facts.exif)
    assert.isTrue(user.avatarKey!.startsWith(`${workspace.tenant.id}/avatars/`))
  })

  test('are replaced and removed with nothing left behind', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const person = await signInAs(client, workspace, workspace.customer)
    await person.post('/account/avatar').file('files[]', await photo(), 'me.jpg')
    const { avatarKey } = await fresh(workspace, workspace.customer)
    const other = await sharp(await photo())
      .negate()
      .png()
      .toBuffer()
    await person.post('/account/avatar').file('files[]', other, 'other.png')
    assert.isFalse(await drive.use().exists(avatarKey!))
    const { avatarKey: second } = await fresh(workspace, workspace.customer)
    await person.delete('/account/avatar')
    assert.isFalse(await drive.use().exists(second!))
    const page = await person.visit('/account/profile')
    assert.isNull(page.body().props.user.avatarUrl)
  })

  test('are refused when they are something else: {name}')
    .with([
      { name: 'page.png', bytes: '<html><script>alert(1)</script></html>' },
      { name: 'drawing.svg', bytes: '<svg xmlns="http://www.w3.org/2000/svg"/>' },
      { name: 'half.jpg', bytes: '\u00ff\u00d8\u00ff\u00e0half' },
      { name: 'empty.png', bytes: '' },
    ])
    .run(async ({ client, assert }, { name, bytes }) => {
      const workspace = await givenWorkspace()
      const person = await signInAs(client, workspace, workspace.agent)
      const refused = await person
        .post('/account/avatar')
        .header('accept', 'application/json')
        .file('files[]', Buffer.from(bytes, 'latin1'), name)
      refused.assertStatus(422)
      const user = await fresh(workspace, workspace.agent)
      assert.isNull(user.avatarKey)
    })

  test('of staff are shown to all who are signed in, of customers to staff and themselves', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const customer = await signInAs(client, workspace, workspace.customer)
    const neighbour = await signInAs(client, workspace, workspace.otherCustomer)
    const agent = await signInAs(client, workspace, workspace.agent)
    const paths = []
    for (const person of [customer, agent]) {
      await person.post('/account/avatar').file('files[]', await photo(), 'me.jpg')
      const page = await person.visit('/account/profile')
      paths.push(page.body().props.user.avatarUrl)
    }
    const statuses = []
    for (const path of paths) {
      for (const viewer of [customer, neighbour, agent]) {
        const response = await viewer.get(path)
        statuses.push(response.status())
      }
    }
    assert.deepEqual(statuses, [200, 404, 200, 200, 200, 200])
    const changed = await agent.get(paths[0].replace(/.$/, '0'))
    assert.include([200, 404], changed.status())
    const forged = await agent.get(`/avatars/${workspace.agent.id}/${'0'.repeat(64)}`)
    forged.assertStatus(404)
  })
})
