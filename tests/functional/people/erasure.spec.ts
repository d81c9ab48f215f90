import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import db from '@adonisjs/lucid/services/db'
import GuestRequest from '#channels/web_form/models/guest_request'
import User from '#identity/models/user'
import { personalDataHolders } from '#identity/privacy/personal_data'
import Attachment from '#tickets/models/attachment'
import Message from '#tickets/models/message'
import { tenantRows } from '#tenancy/tenant_rows'
import {
  eventsNamed,
  givenInvitation,
  people,
  reloaded,
  valueOf,
} from '#tests/functional/people/support/people'
import { searchEverywhere } from '#tests/functional/people/support/search_everywhere'
import { givenMail } from '#tests/functional/email/support/mails'
import { drainOutbox } from '#tests/helpers/outbox'
import { asGuest, signInAs } from '#tests/helpers/sign_in'
import { givenMessage, givenStoredFile, givenTicket } from '#tests/helpers/tickets'
import { givenWorkspace, inWorkspace, type TestWorkspace } from '#tests/helpers/workspaces'

const IP = '203.0.113.77'

interface Identity {
  name: string
  formerName: string
  email: string
}

/** Nobody else is called like this, so that what is found is a trace of this person. */
function anIdentity(): Identity {
  const mark = randomUUID().slice(0, 8)
  return {
    name: `Zinaida Quux${mark}`,
    formerName: `Zinaida Former${mark}`,
    email: `zinaida.${mark}@person.example`,
  }
}

/** A customer with traces wherever people leave some. */
async function givenCustomer(
  client: ApiClient,
  workspace: TestWorkspace
): Promise<{ user: User; identity: Identity }> {
  const identity = anIdentity()
  const { name, formerName, email } = identity
  const guest = await asGuest(client, workspace)
  await guest.post('/requests').json({
    email,
    name: formerName,
    subject: `Question of ${formerName}`,
    bodyHtml: `<p>I am ${formerName}</p>`,
    submissionId: randomUUID(),
  })
  await givenInvitation(workspace, { email, role: 'customer', note: `Dear ${formerName}` })
  const user = await inWorkspace(workspace, () =>
    User.create({
      email,
      name: formerName,
      role: 'customer',
      locale: 'en',
      timeZone: 'Europe/Berlin',
    })
  )
  const admin = await signInAs(client, workspace, workspace.admin)
  await admin.patch(`${people}/${user.id}`).json({ name })
  await signInAs(client, workspace, user)
  await givenMail(
    workspace,
    {
      from: `${name} <${email}>`,
      subject: `Mail of ${name}`,
      type: 'text/html; charset=utf-8',
      body: `<p>Yours, ${name}</p><blockquote><p>Dear ${name}, ${email}</p></blockquote>`,
    },
    { envelopeFrom: email }
  )
  const file = await givenStoredFile(workspace, {
    fileName: `${name}.txt`,
    content: `Written by ${name}`,
  })
  const ticket = await givenTicket(workspace, {
    requester: user,
    subject: `Parcel for ${name}`,
    bodyHtml: `<p>Write to <a href="mailto:${email}">${email}</a></p>`,
    files: [file],
    assignee: workspace.agent,
  })
  await givenMessage(workspace, ticket, {
    author: workspace.agent,
    bodyHtml: `<p>Dear ${name}</p><blockquote>${email} wrote: ${formerName.toUpperCase()}</blockquote>`,
  })
  await givenMessage(workspace, ticket, {
    author: workspace.agent,
    visibility: 'internal',
    bodyHtml: `<p>${name} called</p>`,
  })
  const agent = await signInAs(client, workspace, workspace.agent)
  await agent
    .patch(`/agent/tickets/${ticket.number}`)
    .json({ version: 1, subject: `Lost parcel of ${name}` })
  await inWorkspace(workspace, async () => {
    await ticket.refresh()
    await ticket.merge({ rating: 'good', ratingComment: `Thanks, ${name}` }).save()
    await tenantRows('sessions')
      .where('user_id', user.id)
      .update({ ip: IP, user_agent: `Browser of ${name}` })
    await db
      .table('events')
      .insert({ name: 'test.seen', actor_id: user.id, payload: JSON.stringify({ ip: IP }) })
  })
  await drainOutbox(workspace.tenant)
  return { user: await reloaded(workspace, user), identity }
}

async function erase(
  client: ApiClient,
  workspace: TestWorkspace,
  user: User,
  wish: { withMessages: boolean; withFiles: boolean }
) {
  const admin = await signInAs(client, workspace, workspace.admin, { isConfirmed: true })
  const response = await admin
    .post(`${people}/${user.id}/erasure`)
    .header('accept', 'application/json')
    .json({ confirmation: user.email.toUpperCase(), ...wish })
  response.assertStatus(302)
  await drainOutbox(workspace.tenant)
}

test.group('Anonymizing a customer', () => {
  test('with their words leaves nothing of them in any table or file', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const { user, identity } = await givenCustomer(client, workspace)
    const words = [...Object.values(identity), IP]
    const before = await searchEverywhere(workspace.tenant.id, words)
    assert.includeMembers(before, [
      'users.name',
      'users.email',
      'events.payload',
      'mail_links.email',
      'invitations.email',
      'guest_requests.name',
      'messages.body_html',
      'tickets.subject',
      'sessions.ip',
      'attachments.file_name',
    ])
    await erase(client, workspace, user, { withMessages: true, withFiles: true })
    assert.deepEqual(await searchEverywhere(workspace.tenant.id, words), [])
    const gone = await reloaded(workspace, user)
    assert.equal(gone.name, 'Deleted person')
    assert.isNotNull(gone.anonymizedAt)
    assert.isNotNull(gone.disabledAt)
    assert.deepEqual(await eventsNamed(workspace, 'user.anonymized'), [
      { by: null, userId: user.id },
    ])
  }).timeout(60_000)

  test('without it leaves their words in the tickets, and nowhere else', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const { user, identity } = await givenCustomer(client, workspace)
    await erase(client, workspace, user, { withMessages: false, withFiles: false })
    const left = await searchEverywhere(workspace.tenant.id, [...Object.values(identity), IP])
    assert.deepEqual(
      left.filter((place) => !place.includes('/')),
      [
        'attachments.file_name',
        'message_mails.quoted_html',
        'messages.body_html',
        'messages.body_text',
        'tickets.rating_comment',
        'tickets.subject',
      ]
    )
    assert.lengthOf(
      left.filter((place) => place.includes('/')),
      1
    )
    await inWorkspace(workspace, async () => assert.lengthOf(await Attachment.query(), 1))
  }).timeout(60_000)

  test('keeps what was said, by whom it was answered, and people of the same name', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const { user, identity } = await givenCustomer(client, workspace)
    const namesake = await inWorkspace(workspace, () =>
      User.create({
        email: `other-${randomUUID()}@test.example`,
        name: identity.name,
        role: 'customer',
      })
    )
    const other = await givenTicket(workspace, {
      requester: namesake,
      bodyHtml: `<p>${identity.name} here</p>`,
    })
    await erase(client, workspace, user, { withMessages: true, withFiles: false })
    assert.equal(await valueOf(reloaded(workspace, namesake), 'name'), identity.name)
    await inWorkspace(workspace, async () => {
      const words = await Message.query().where('ticket_id', other.id)
      assert.include(words[0]!.bodyText, identity.name)
      const answers = await Message.query().where('author_id', workspace.agent.id).orderBy('id')
      assert.include(answers[0]!.bodyText, 'Dear [removed]')
      assert.lengthOf(await GuestRequest.query(), 0)
    })
  }).timeout(60_000)
})

test.group('Anonymizing somebody of the staff', () => {
  test('takes their access, their name out of history and others invitations', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const identity = anIdentity()
    const user = await inWorkspace(workspace, () =>
      workspace.otherAgent
        .merge({
          name: identity.name,
          email: identity.email,
          role: 'admin',
          signatureHtml: `<p>${identity.name}</p>`,
        })
        .save()
    )
    await givenInvitation(workspace, {
      email: 'waiting@test.example',
      inviter: user,
      note: `Yours, ${identity.name}`,
    })
    const ticket = await givenTicket(workspace)
    const browser = await signInAs(client, workspace, user)
    const agent = await signInAs(client, workspace, workspace.agent)
    await agent.patch(`/agent/tickets/${ticket.number}`).json({ version: 1, assigneeId: user.id })
    await givenMessage(workspace, ticket, {
      author: user,
      bodyHtml: `<p>Regards, ${identity.name}</p>`,
    })
    await drainOutbox(workspace.tenant)
    await erase(client, workspace, user, { withMessages: true, withFiles: true })
    assert.deepEqual(
      await searchEverywhere(workspace.tenant.id, [identity.name, identity.email]),
      []
    )
    const page = await browser.get('/agent/tickets')
    page.assertHeader('location', '/sign-in')
    const shown = await agent.visit(`/agent/tickets/${ticket.number}`)
    assert.equal(shown.body().props.ticket.assignee.name, 'Deleted person')
  }).timeout(60_000)
})

test.group('Asking for somebody to be anonymized', () => {
  const wish = { withMessages: true, withFiles: true }

  test('needs the right, a fresh proof, and their address typed', async ({ client, assert }) => {
    const [workspace, other] = [await givenWorkspace(), await givenWorkspace()]
    const path = `${people}/${workspace.customer.id}/erasure`
    const json = { ...wish, confirmation: workspace.customer.email }
    const send = async (user: User, home = workspace, { isConfirmed = true, ...values } = {}) => {
      const visitor = await signInAs(client, home, user, { isConfirmed })
      return visitor
        .post(path)
        .header('accept', 'application/json')
        .json({ ...json, ...values })
    }
    const agent = await send(workspace.agent)
    agent.assertStatus(403)
    const stranger = await send(other.owner, other)
    stranger.assertStatus(404)
    const stale = await send(workspace.owner, workspace, { isConfirmed: false })
    assert.isAtLeast(stale.status(), 400)
    const mistyped = await send(workspace.owner, workspace, {
      confirmation: 'somebody@test.example',
    } as never)
    mistyped.assertStatus(422)
    assert.equal(mistyped.body().code, 'E_WRONG_CONFIRMATION')
    const owner = await signInAs(client, workspace, workspace.admin, { isConfirmed: true })
    const above = await owner
      .post(`${people}/${workspace.owner.id}/erasure`)
      .header('accept', 'application/json')
      .json({ ...wish, confirmation: workspace.owner.email })
    above.assertStatus(403)
    assert.isNull(await valueOf(reloaded(workspace, workspace.customer), 'disabledAt'))
  })

  test('shuts them out before the work is done, and shows how far it is', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const customer = await signInAs(client, workspace, workspace.customer)
    const admin = await signInAs(client, workspace, workspace.admin, { isConfirmed: true })
    await admin
      .post(`${people}/${workspace.customer.id}/erasure`)
      .json({ ...wish, confirmation: workspace.customer.email })
    const page = await customer.get('/my/tickets')
    page.assertHeader('location', '/sign-in')
    const before = await admin.visit(`${people}/${workspace.customer.id}`)
    assert.deepInclude(before.body().props.erasure, {
      stepsDone: 0,
      steps: personalDataHolders().length,
      isFinished: false,
    })
    await drainOutbox(workspace.tenant)
    const after = await admin.visit(`${people}/${workspace.customer.id}`)
    assert.isTrue(after.body().props.erasure.isFinished)
    for (const [method, path, json] of [
      ['delete', '/deactivation', {}],
      ['put', '/role', { role: 'agent' }],
      ['patch', '', { name: 'Back' }],
    ] as const) {
      const response = await admin[method](`${people}/${workspace.customer.id}${path}`)
        .header('accept', 'application/json')
        .json(json)
      response.assertStatus(403)
    }
  })

  test('goes on where it broke off', async ({ client, assert, cleanup }) => {
    const workspace = await givenWorkspace()
    const { user, identity } = await givenCustomer(client, workspace)
    const last = personalDataHolders().at(-1)!
    const { erase: really } = last
    cleanup(() => void (last.erase = really))
    last.erase = () => Promise.reject(new Error('Cut off'))
    await assert.rejects(() => erase(client, workspace, user, wish), /Cut off/)
    last.erase = really
    await inWorkspace(workspace, async () => {
      const { ErasePerson } = await import('#identity/privacy/actions/erase_person')
      const { default: Erasure } = await import('#identity/privacy/models/erasure')
      await new ErasePerson().execute(await Erasure.findByOrFail('userId', user.id))
    })
    assert.deepEqual(await searchEverywhere(workspace.tenant.id, Object.values(identity)), [])
  }).timeout(60_000)
})
