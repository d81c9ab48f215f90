import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import MailTemplate from '#mail/models/mail_template'
import { signInAs, type Visitor } from '#tests/helpers/sign_in'
import { givenWorkspace, inWorkspace, type TestWorkspace } from '#tests/helpers/workspaces'

const LIST = '/agent/settings/mail-texts'
const RECEIVED = `${LIST}/request_received/en`

const texts = {
  subject: '[#{number}] {subject}',
  lead: 'Thank you, {name}!\r\n\r\nWe look at “{subject}” today.',
  action: 'See it',
  note: 'Sent by {workspace}.',
}

/** The component of a page and its props. */
async function open(visitor: Visitor, path: string) {
  const page = await visitor.visit(path)
  return page.body()
}

function storedIn(workspace: TestWorkspace) {
  return inWorkspace(workspace, () => MailTemplate.query().orderBy('id'))
}

function eventsIn(workspace: TestWorkspace) {
  return inWorkspace(workspace, () =>
    db.from('events').where('name', 'mail_template.changed').orderBy('id')
  )
}

test.group('Mail texts | pages', () => {
  test('list all mails by who gets them, and say which are changed in a language', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const admin = await signInAs(client, workspace, workspace.admin)
    await admin.put(RECEIVED).json(texts)
    const { component, props } = await open(admin, LIST)
    assert.equal(component, 'settings/mail_templates/index')
    assert.deepEqual(
      props.groups.map(({ group }: { group: string }) => group),
      ['customers', 'staff', 'account']
    )
    const mails = props.groups.flatMap((group: any) => group.mails)
    const changed = mails.filter((mail: any) => mail.changedIn.length > 0)
    assert.deepEqual(
      changed.map(({ kind, changedIn }: any) => [kind, changedIn]),
      [['request_received', ['en']]]
    )
    assert.notInclude(
      mails.map(({ kind }: any) => kind),
      'workspaces'
    )
    for (const { name, occasion } of mails) assert.notMatch(name + occasion, /translation missing/)
  })

  test('keep what differs from the built-in text, and tell it', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const admin = await signInAs(client, workspace, workspace.admin)
    const { props: before } = await open(admin, RECEIVED)
    const note = before.mail.fields.find((field: any) => field.name === 'note').builtIn
    const response = await admin.put(RECEIVED).json({ ...texts, note })
    assert.equal(response.status(), 302)
    const [row, ...others] = await storedIn(workspace)
    assert.isEmpty(others)
    assert.deepEqual(row!.texts, {
      subject: texts.subject,
      lead: 'Thank you, {name}!\n\nWe look at “{subject}” today.',
      action: texts.action,
    })
    assert.equal(row!.updatedById, workspace.admin.id)
    const [event] = await eventsIn(workspace)
    assert.equal(event.actor_id, workspace.admin.id)
    assert.deepEqual(event.payload, {
      kind: 'request_received',
      locale: 'en',
      before: null,
      after: row!.texts,
    })
    const { props } = await open(admin, RECEIVED)
    assert.equal(props.mail.changed.by, 'Adam Admin')
    assert.include(props.mail.preview.text, 'We look at “My parcel is lost” today.')
  })

  test('save nothing and tell nothing where nothing changed', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const admin = await signInAs(client, workspace, workspace.admin)
    const { props } = await open(admin, RECEIVED)
    const same = Object.fromEntries(
      props.mail.fields.map(({ name, builtIn }: any) => [name, builtIn])
    )
    await admin.put(RECEIVED).json(same)
    assert.isEmpty(await storedIn(workspace))
    await admin.put(RECEIVED).json(texts)
    await admin.put(RECEIVED).json(texts)
    assert.lengthOf(await eventsIn(workspace), 1)
  })

  test('go back to the built-in text', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const admin = await signInAs(client, workspace, workspace.admin)
    await admin.put(RECEIVED).json(texts)
    const response = await admin.delete(RECEIVED)
    assert.equal(response.status(), 302)
    assert.isEmpty(await storedIn(workspace))
    const events = await eventsIn(workspace)
    assert.deepEqual(
      events.map(({ payload }) => payload.after === null),
      [false, true]
    )
  })

  test('are for those who look after the workspace', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    for (const person of [workspace.agent, workspace.lightAgent, workspace.customer]) {
      const visitor = await signInAs(client, workspace, person)
      const asked = [
        visitor.get(LIST),
        visitor.get(RECEIVED),
        visitor.put(RECEIVED).json(texts),
        visitor.delete(RECEIVED),
        visitor.post(`${RECEIVED}/preview`).json(texts),
        visitor.post(`${RECEIVED}/tests`).json(texts),
      ]
      for (const answer of await Promise.all(asked)) assert.equal(answer.status(), 403)
    }
    assert.isEmpty(await storedIn(workspace))
  })

  test('are there for kinds and languages of the workspace only', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    await inWorkspace(workspace, () =>
      db
        .from('tenants')
        .where('id', workspace.tenant.id)
        .update({ languages: ['en'] })
    )
    const admin = await signInAs(client, workspace, workspace.admin)
    for (const place of ['nothing/en', 'workspaces/en', 'request_received/de', 'toString/en']) {
      const response = await admin.get(`${LIST}/${place}`)
      assert.equal(response.status(), 404, place)
    }
  })

  test('show a draft without keeping it, and what is wrong with it', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const admin = await signInAs(client, workspace, workspace.admin)
    const draft = { ...texts, lead: 'Dear {nobody}', action: '<b>Now</b>' }
    const response = await admin.post(`${RECEIVED}/preview`).json(draft)
    const { errors, preview } = response.body()
    assert.deepEqual(Object.keys(errors), ['lead'])
    assert.include(errors.lead, '{nobody}')
    assert.include(errors.lead, '{workspace}, {name}, {number}, {subject}')
    assert.include(preview.html, '&lt;b&gt;Now&lt;/b&gt;')
    assert.notInclude(preview.html, '<b>Now')
    assert.equal(preview.subject, '[#1042] My parcel is lost')
    assert.isEmpty(await storedIn(workspace))
  })

  test('refuse what cannot be sent at its field', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const admin = await signInAs(client, workspace, workspace.admin)
    const response = await admin
      .put(RECEIVED)
      .header('accept', 'application/json')
      .json({ ...texts, subject: 'Hello\nBcc: everybody@example.com', note: '' })
    assert.equal(response.status(), 422)
    assert.sameMembers(
      response.body().errors.map(({ field }: { field: string }) => field),
      ['subject', 'note']
    )
    assert.isEmpty(await storedIn(workspace))
  })

  test('show every kind of mail in every language', async ({ client, assert }) => {
    const workspace = await givenWorkspace({ languages: ['en', 'ru'] } as object)
    const admin = await signInAs(client, workspace, workspace.admin)
    const { props } = await open(admin, LIST)
    for (const { kind } of props.groups.flatMap((group: any) => group.mails)) {
      for (const locale of ['en', 'ru']) {
        const page = await admin.visit(`${LIST}/${kind}/${locale}`)
        assert.equal(page.status(), 200, `${kind} ${locale}`)
        const { mail } = page.body().props
        const { subject, html, text } = mail.preview
        const said = `${kind} ${locale}: ${subject} ${text}`
        assert.notMatch(said + html, /translation missing|undefined|\{\w+\}/, said)
      }
    }
  }).timeout(60_000)
})
