import { DateTime } from 'luxon'
import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { confirmationToken } from '#channels/web_form/confirmation_token'
import GuestRequest from '#channels/web_form/models/guest_request'
import User from '#identity/models/user'
import { LocalMailbox } from '#mail/local_mailbox/local_mailbox'
import Attachment from '#tickets/models/attachment'
import Ticket from '#tickets/models/ticket'
import { drainOutbox } from '#tests/helpers/outbox'
import { countRows, snapshot, storedKeys } from '#tests/helpers/tickets'
import { asGuest, signInAs } from '#tests/helpers/sign_in'
import { givenWorkspace, inWorkspace, type TestWorkspace } from '#tests/helpers/workspaces'
import { browserOf } from '#tests/functional/identity/support/browser'
import {
  asProgram,
  complaints,
  pageAfter,
  png,
  requestForm,
  sendForm,
} from '#tests/functional/tickets/support/forms'

const picture = { name: 'fire.png', content: png }

function guestForm(fields: Record<string, string> = {}) {
  return requestForm({ email: ' New.Guest@Example.COM ', name: 'Gina Guest', ...fields })
}

/** A guest's request and the secret part of the link mailed for it. */
async function givenGuestRequest(
  client: ApiClient,
  workspace: TestWorkspace,
  fields: Record<string, string> = {}
) {
  const guest = await asGuest(client, workspace)
  const form = guestForm(fields)
  await sendForm(guest.post('/requests'), form, [picture])
  return inWorkspace(workspace, async () => {
    const request = await GuestRequest.findByOrFail('submissionId', form.submissionId)
    return { request, token: confirmationToken(request.id) }
  })
}

test.group('The request form', () => {
  test('opens for everybody', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    for (const visitor of [
      await asGuest(client, workspace),
      await signInAs(client, workspace, workspace.customer),
    ]) {
      const page = await visitor.visit('/requests/new')
      page.assertStatus(200)
      assert.equal(page.body().component, 'portal/requests/create')
    }
  })

  test('makes a ticket of a customer’s request, with its file', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const customer = await signInAs(client, workspace, workspace.customer)
    const response = await sendForm(customer.post('/requests'), requestForm(), [picture])
    response.assertHeader('location', '/my/tickets/1')
    const page = await customer.visit('/my/tickets/1')
    const { messages, flash, ticket } = page.body().props
    assert.equal(ticket.subject, 'The printer smokes')
    assert.equal(messages[0].attachments[0].fileName, 'fire.png')
    assert.include(flash.success, '#1')
    assert.lengthOf(await storedKeys(workspace), 1)
  })

  test('asks for all that is missing, at the form', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const guest = await browserOf(client, workspace)
    const response = await guest.post('/requests', {})
    response.assertStatus(302)
    const { errors } = await guest.props('/requests/new')
    assert.sameMembers(Object.keys(errors), [
      'subject',
      'bodyHtml',
      'submissionId',
      'email',
      'name',
    ])
    assert.equal(errors.subject, 'Please fill in the subject.')
    assert.equal(await countRows(workspace, 'guest_requests'), 0)
  })

  test('sends a double click once: {$self}')
    .with(['customer', 'guest'] as const)
    .run(async ({ client, assert }, who) => {
      const workspace = await givenWorkspace()
      const visitor =
        who === 'guest'
          ? await asGuest(client, workspace)
          : await signInAs(client, workspace, workspace.customer)
      const form = guestForm()
      const send = () => sendForm(visitor.post('/requests'), form, [picture])
      const responses = await Promise.all([send(), send()])
      const location = who === 'guest' ? '/requests/sent' : '/my/tickets/1'
      for (const response of [...responses, await send()]) {
        response.assertStatus(302)
        response.assertHeader('location', location)
      }
      assert.lengthOf(await storedKeys(workspace), 1)
      const table = who === 'guest' ? 'guest_requests' : 'tickets'
      assert.equal(await countRows(workspace, table), 1)
      assert.equal(await countRows(workspace, 'messages'), who === 'guest' ? 0 : 1)
    })

  test('takes no more than a few requests for one address an hour', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const guest = await asGuest(client, workspace)
    for (let index = 0; index < 5; index += 1) {
      const sent = await guest.post('/requests').json(guestForm())
      sent.assertHeader('location', '/requests/sent')
    }
    const refused = await asProgram(guest.post('/requests')).json(guestForm())
    refused.assertStatus(429)
    assert.isAbove(Number(refused.header('retry-after')), 0)
    assert.equal(await countRows(workspace, 'guest_requests'), 5)
  })
})

test.group('The limit of the request form', () => {
  test('counts a network and not its addresses', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const guest = await asGuest(client, workspace)
    const send = (index: number) =>
      asProgram(guest.post('/requests'))
        .header('x-forwarded-for', `2001:db8:0:1::${index.toString(16)}`)
        .json(guestForm({ email: `guest${index}@test.example` }))
    for (let index = 1; index <= 20; index += 1) await send(index)
    const refused = await send(21)
    refused.assertStatus(429)
    assert.equal(await countRows(workspace, 'guest_requests'), 20)
  })
})

test.group('A guest’s request', () => {
  test('waits for the click on the mailed link, then is a ticket of theirs', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const browser = await browserOf(client, workspace)
    const sent = await browser.post('/requests', guestForm())
    sent.assertHeader('location', '/requests/sent')
    const page = await browser.props('/requests/sent')
    assert.equal(page.email, 'new.guest@example.com')
    assert.equal(await countRows(workspace, 'tickets'), 0)

    await drainOutbox(workspace.tenant)
    const mailbox = new LocalMailbox(process.env.PATCHBAY_DATA_DIR!, workspace.tenant.id)
    const [mail] = await mailbox.list()
    assert.include(mail!.to, 'new.guest@example.com')
    const [, path] = /https?:\/\/[^/]+(\/requests\/confirm\/[^\s"<]+)/.exec(mail!.text)!

    const before = await snapshot(workspace)
    const question = await browser.props(path!)
    assert.equal(question.state, 'pending')
    assert.equal(question.subject, 'The printer smokes')
    assert.deepEqual(await snapshot(workspace), before, 'looking changes nothing')

    const confirmed = await browser.post(path!)
    confirmed.assertHeader('location', '/my/tickets/1')
    const shown = await browser.props('/my/tickets/1')
    assert.equal(shown.user.email, 'new.guest@example.com')
    assert.equal(shown.user.role, 'customer')
    assert.equal(shown.ticket.subject, 'The printer smokes')
  })

  test('keeps its file for the ticket', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const { token } = await givenGuestRequest(client, workspace)
    const guest = await asGuest(client, workspace)
    await guest.post(`/requests/confirm/${token}`)
    const attachment = await inWorkspace(workspace, () => Attachment.firstOrFail())
    assert.deepEqual(await storedKeys(workspace), [attachment.storageKey])
  })

  test('is confirmed once, however often the link is used', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const { token } = await givenGuestRequest(client, workspace)
    const guest = await asGuest(client, workspace)
    const confirm = () => guest.post(`/requests/confirm/${token}`)
    const responses = await Promise.all([confirm(), confirm(), confirm()])
    const later = await asGuest(client, workspace)
    for (const response of [...responses, await later.post(`/requests/confirm/${token}`)]) {
      response.assertHeader('location', '/my/tickets/1')
    }
    const page = await later.visit(`/requests/confirm/${token}`)
    assert.equal(page.body().props.state, 'confirmed')
    assert.equal(await countRows(workspace, 'tickets'), 1)
    assert.equal(await countRows(workspace, 'attachments'), 1)
  })

  test('is told when its link is too old, and changes nothing', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const { request, token } = await givenGuestRequest(client, workspace)
    await inWorkspace(workspace, () =>
      request.merge({ expiresAt: DateTime.now().minus({ minutes: 1 }) }).save()
    )
    const before = await snapshot(workspace)
    const browser = await browserOf(client, workspace)
    const page = await browser.props(`/requests/confirm/${token}`)
    assert.equal(page.state, 'expired')
    const refused = await browser.post(`/requests/confirm/${token}`)
    refused.assertStatus(302)
    const { flash } = await browser.props('/')
    assert.match(flash.error, /This link has expired/)
    const guest = await asGuest(client, workspace)
    const problem = await asProgram(guest.post(`/requests/confirm/${token}`))
    problem.assertStatus(410)
    assert.equal(problem.body().code, 'E_REQUEST_EXPIRED')
    assert.deepEqual(await snapshot(workspace), before)
  })

  test('signs nobody in by a link that was used but is too old by now', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const { request, token } = await givenGuestRequest(client, workspace)
    const guest = await asGuest(client, workspace)
    await guest.post(`/requests/confirm/${token}`)
    await inWorkspace(workspace, async () => {
      await request.refresh()
      await request.merge({ expiresAt: DateTime.now().minus({ minutes: 1 }) }).save()
    })
    const sessions = await countRows(workspace, 'sessions')
    const thief = await browserOf(client, workspace)
    await thief.post(`/requests/confirm/${token}`)
    const asked = await thief.page('/my/tickets/1')
    asked.assertHeader('location', '/sign-in')
    assert.equal(await countRows(workspace, 'sessions'), sessions)
  })

  test('signs nobody in again by a link that was used a while ago', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const { request, token } = await givenGuestRequest(client, workspace)
    const guest = await asGuest(client, workspace)
    await guest.post(`/requests/confirm/${token}`)
    await inWorkspace(workspace, async () => {
      await request.refresh()
      await request.merge({ confirmedAt: DateTime.now().minus({ minutes: 11 }) }).save()
    })
    const thief = await browserOf(client, workspace)
    await thief.post(`/requests/confirm/${token}`)
    const asked = await thief.page('/my/tickets/1')
    asked.assertHeader('location', '/sign-in')
    assert.equal(await countRows(workspace, 'sessions'), 1)
  })

  test('puts nobody who is signed in into another’s account: {$self}')
    .with(['customer', 'agent'] as const)
    .run(async ({ client, assert }, who) => {
      const workspace = await givenWorkspace()
      const { token } = await givenGuestRequest(client, workspace)
      const victim = await signInAs(client, workspace, workspace[who])
      const confirmed = await victim.post(`/requests/confirm/${token}`)
      confirmed.assertHeader('location', '/')
      const page = await victim.visit('/')
      assert.equal(page.body().props.user.email, workspace[who].email)
      assert.equal(await countRows(workspace, 'sessions'), 1)
    })

  test('leaves what a guest’s session held behind when it signs in', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const browser = await browserOf(client, workspace)
    await browser.post('/requests', guestForm())
    const request = await inWorkspace(workspace, () => GuestRequest.firstOrFail())
    const token = await inWorkspace(workspace, () => confirmationToken(request.id))
    await browser.post(`/requests/confirm/${token}`)
    const sent = await browser.page('/requests/sent')
    sent.assertHeader('location', '/requests/new')
    assert.equal(await countRows(workspace, 'sessions'), 1)
  })

  test('is found by no forged token nor one of another workspace', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const other = await givenWorkspace()
    const { token } = await givenGuestRequest(client, workspace)
    const before = [await snapshot(workspace), await snapshot(other)]
    const here = await asGuest(client, workspace)
    const elsewhere = await asGuest(client, other)
    const middle = Math.floor(token.length / 2)
    const swapped = token[middle] === 'a' ? 'b' : 'a'
    for (const [visitor, forged] of [
      [elsewhere, token],
      [here, `${token.slice(0, middle)}${swapped}${token.slice(middle + 1)}`],
      [here, token.slice(0, -3)],
      [here, '1'],
      [here, '%00'],
      [here, 'x'.repeat(5000)],
    ] as const) {
      const page = await visitor.visit(`/requests/confirm/${forged}`)
      assert.equal(page.status(), 404, forged)
      const response = await visitor.post(`/requests/confirm/${forged}`)
      assert.equal(response.status(), 404, forged)
    }
    assert.deepEqual([await snapshot(workspace), await snapshot(other)], before)
  })

  test('with the address of staff makes a ticket but signs nobody in', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const { token } = await givenGuestRequest(client, workspace, { email: workspace.agent.email })
    const browser = await browserOf(client, workspace)
    const confirmed = await browser.post(`/requests/confirm/${token}`)
    confirmed.assertHeader('location', '/')
    assert.equal(await countRows(workspace, 'sessions'), 0)
    await inWorkspace(workspace, async () => {
      const ticket = await Ticket.findByNumber(1)
      assert.equal(ticket.requesterId, workspace.agent.id)
      const agent = await User.findOrFail(workspace.agent.id)
      assert.equal(agent.role, 'agent')
      assert.equal(agent.name, workspace.agent.name)
    })
  })

  test('of a disabled customer signs nobody in', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const { email } = workspace.customer
    await inWorkspace(workspace, () =>
      workspace.customer.merge({ disabledAt: DateTime.now() }).save()
    )
    const { token } = await givenGuestRequest(client, workspace, { email })
    const browser = await browserOf(client, workspace)
    await browser.post(`/requests/confirm/${token}`)
    assert.equal(await countRows(workspace, 'sessions'), 0)
  })

  test('can still be confirmed after the same form was sent signed in', async ({ client }) => {
    const workspace = await givenWorkspace()
    const { request, token } = await givenGuestRequest(client, workspace)
    const customer = await signInAs(client, workspace, workspace.customer)
    await customer.post('/requests').json(requestForm({ submissionId: request.submissionId }))
    const guest = await asGuest(client, workspace)
    const confirmed = await guest.post(`/requests/confirm/${token}`)
    confirmed.assertHeader('location', '/my/tickets/2')
  })

  test('needs nobody to look at a page that was not asked for', async ({ client }) => {
    const workspace = await givenWorkspace()
    const guest = await asGuest(client, workspace)
    const response = await guest.get('/requests/sent')
    response.assertHeader('location', '/requests/new')
  })
})

test.group('Bad input in the request form', () => {
  test('is refused with a sentence at its field: {name}')
    .with([
      { name: 'a subject of 10,000 characters', field: 'subject', value: 'x'.repeat(10_000) },
      { name: 'a NUL in the subject', field: 'subject', value: 'a\u0000' },
      { name: 'half a character in the subject', field: 'subject', value: '\ud83d' },
      { name: 'a list as a subject', field: 'subject', value: ['a'] },
      { name: 'an empty message', field: 'bodyHtml', value: '<p></p>' },
      { name: 'a NUL in the message', field: 'bodyHtml', value: '<p>a\u0000</p>' },
      { name: 'a NUL in the name', field: 'name', value: 'a\u0000' },
      { name: 'an endless name', field: 'name', value: 'x'.repeat(101) },
      { name: 'a number as a name', field: 'name', value: 5 },
      { name: 'an address that is none', field: 'email', value: 'nobody' },
      { name: 'a NUL in the address', field: 'email', value: 'a\u0000@example.com' },
      { name: 'half a character in the address', field: 'email', value: '\ud800@example.com' },
      { name: 'two addresses', field: 'email', value: 'a@example.com,b@example.com' },
      { name: 'a header in the address', field: 'email', value: 'a@example.com\nBcc: b@e.com' },
      { name: 'a script in the address', field: 'email', value: '<script>@example.com' },
      { name: 'a submission that is no id', field: 'submissionId', value: '1' },
    ])
    .run(async ({ client, assert }, { field, value }) => {
      const workspace = await givenWorkspace()
      const before = await snapshot(workspace)
      const guest = await asGuest(client, workspace)
      const form = { ...guestForm(), [field]: value }
      const response = await asProgram(guest.post('/requests')).json(form)
      response.assertStatus(422)
      response.assertHeader('content-type', 'application/problem+json')
      const message = complaints(response)[field]
      assert.isString(message, JSON.stringify(response.body()))
      assert.notMatch(message!, /\{|translation missing/)
      assert.deepEqual(await snapshot(workspace), before)
    })

  test('scripts are words wherever they are written', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const script = '</script><!--<script><script>alert(1)</script>'
    const form = guestForm({
      subject: script,
      name: script,
      bodyHtml: `<p><script>alert(1)</script><img src=x onerror=alert(1)>words</p>`,
    })
    const browser = await browserOf(client, workspace)
    await browser.post('/requests', form)
    const { token } = await inWorkspace(workspace, async () => {
      const request = await GuestRequest.firstOrFail()
      return { token: confirmationToken(request.id) }
    })
    const question = await browser.page(`/requests/confirm/${token}`)
    assert.notMatch(question.text(), /<!--|<script>/)
    await browser.post(`/requests/confirm/${token}`)
    const page = await browser.page('/my/tickets/1')
    assert.notMatch(page.text(), /<!--|<script>|onerror/)
    const { ticket, messages, user } = await browser.props('/my/tickets/1')
    assert.equal(ticket.subject, script)
    assert.equal(user.name, script)
    assert.equal(messages[0].bodyHtml, '<p>words</p>')
  })

  test('a long refused form still says what is wrong', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const browser = await browserOf(client, workspace)
    await browser.post('/requests', guestForm({ subject: 'я'.repeat(10_000) }))
    const { errors } = await browser.props('/requests/new')
    assert.match(errors.subject, /at most 200 characters/)
  })

  test('JSON that is none is a clear problem', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const customer = await signInAs(client, workspace, workspace.customer)
    for (const body of ['{"subject":', '"text"', '[]', 'null', '[[]]', '{"subject":{"a":[]}}']) {
      const request = asProgram(customer.post('/requests').type('application/json'))
      const response = await request.json(body as never)
      assert.oneOf(response.status(), [400, 422], body)
      response.assertHeader('content-type', 'application/problem+json')
    }
    await customer
      .post('/requests')
      .type('application/json')
      .json('{"subject":' as never)
    const { flash } = await pageAfter(customer, '/requests/new')
    assert.match(flash.error!, /arrived damaged/)
    assert.equal(await countRows(workspace, 'tickets'), 0)
  })
})
