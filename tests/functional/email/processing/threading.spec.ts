import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { replyToken } from '#channels/email/threading/reply_address'
import { eventsOf, givenMessage, givenTicket, reload, countRows } from '#tests/helpers/tickets'
import { givenWorkspace, inWorkspace, type TestWorkspace } from '#tests/helpers/workspaces'
import { givenMail } from '#tests/functional/email/support/mails'
import type Ticket from '#tickets/models/ticket'

/** A mail of ours about a ticket. */
async function sentMail(workspace: TestWorkspace, ticket: Ticket, headerId: string) {
  await inWorkspace(workspace, () =>
    db.table('mail_ids').insert({ header_id: headerId, ticket_id: ticket.id, direction: 'out' })
  )
  return headerId
}

const tagged = (workspace: TestWorkspace, ticket: Ticket) =>
  `support+${replyToken(ticket.id, workspace.tenant.id)}@${workspace.host}`

const customer = 'customer@test.example'

test.group('Where a mail belongs', () => {
  test('an answer to the signed address lands in its ticket and opens it', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const ticket = await givenTicket(workspace, { status: 'solved' })
    const { message, inbound } = await givenMail(
      workspace,
      { from: customer, subject: 'Something else' },
      { envelopeTo: [tagged(workspace, ticket).toUpperCase()] }
    )
    assert.equal(message?.ticketId, ticket.id)
    assert.equal(message?.channel, 'email')
    assert.equal(inbound.state, 'processed')
    const now = await reload(workspace, ticket)
    assert.equal(now.statusCategory, 'open')
  })

  test('then what it answers, then what it refers to, then the number in its subject', async ({
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const [one, two, three] = [
      await givenTicket(workspace),
      await givenTicket(workspace),
      await givenTicket(workspace),
    ]
    await sentMail(workspace, one!, 'one@localhost')
    await sentMail(workspace, two!, 'two@localhost')
    const belongs = async (headers: Record<string, string>, subject = 'Re: it') => {
      const { ticket } = await givenMail(workspace, { from: customer, headers, subject })
      return ticket?.id
    }
    const numbered = `Re: it [#${three!.number}]`
    assert.equal(
      await belongs(
        { 'In-Reply-To': '<one@localhost>', 'References': '<two@localhost>' },
        numbered
      ),
      one!.id
    )
    assert.equal(
      await belongs(
        { 'In-Reply-To': '<x@y>', 'References': '<a@b> <two@localhost> <x@y>' },
        numbered
      ),
      two!.id
    )
    assert.equal(await belongs({ 'In-Reply-To': '<x@y>' }, numbered), three!.id)
    const ours = `Re: [${workspace.tenant.name} #${three!.number}] it`
    assert.equal(await belongs({}, ours), three!.id)
    const others = await belongs({}, `Re: [Another house #${three!.number}] it`)
    assert.notEqual(others, three!.id)
    const foreign = await belongs({ 'In-Reply-To': '<>' })
    assert.isFalse([one!.id, two!.id, three!.id].includes(foreign!))
  })

  test('an answer to a mail that came in lands beside it', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const first = await givenMail(workspace, { id: 'first@customer.example' })
    const headers = { 'In-Reply-To': '<first@customer.example>' }
    const second = await givenMail(workspace, { headers, subject: 'Re: The printer smokes' })
    assert.equal(second.ticket?.id, first.ticket?.id)
    const stranger = await givenMail(workspace, { headers, from: 'news@letters.example' })
    assert.notEqual(stranger.ticket?.id, first.ticket?.id)
    assert.isNull(stranger.ticket!.followsTicketId)
  })

  test('who takes no part gets a new ticket that is linked, by a token or an id of ours', async ({
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const ticket = await givenTicket(workspace)
    await sentMail(workspace, ticket, 'ours@localhost')
    const byToken = await givenMail(
      workspace,
      { from: 'thief@elsewhere.example' },
      { envelopeTo: [tagged(workspace, ticket)] }
    )
    const headers = { References: '<ours@localhost>' }
    const byId = await givenMail(workspace, { from: 'thief@elsewhere.example', headers })
    const bySubject = await givenMail(workspace, {
      from: 'other@elsewhere.example',
      subject: `[#${ticket.number}] mine`,
    })
    for (const { ticket: made } of [byToken, byId]) {
      assert.notEqual(made?.id, ticket.id)
      assert.equal(made?.followsTicketId, ticket.id)
    }
    assert.isNull(bySubject.ticket!.followsTicketId)
  })

  test('a forged token and one of another workspace say nothing', async ({ assert }) => {
    const [workspace, other] = [await givenWorkspace(), await givenWorkspace()]
    const ticket = await givenTicket(workspace)
    const token = replyToken(ticket.id, workspace.tenant.id)
    const forged = `${token.slice(0, -3)}aaa`
    for (const tag of [forged, replyToken(ticket.id, other.tenant.id)]) {
      const made = await givenMail(
        workspace,
        { from: customer },
        { envelopeTo: [`support+${tag}@${workspace.host}`] }
      )
      assert.notEqual(made.ticket?.id, ticket.id)
      assert.isNull(made.ticket!.followsTicketId)
    }
  })

  test('people of Cc take part from then on', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const { ticket } = await givenMail(workspace, {
      from: 'ann@customer.example',
      to: `support@${workspace.host}, "Bob" <bob@customer.example>`,
      cc: `eve@customer.example, sales@${workspace.host}, agent@test.example`,
    })
    assert.equal(await countRows(workspace, 'ticket_ccs'), 2)
    const answer = await givenMail(
      workspace,
      { from: 'Bob <bob@customer.example>' },
      { envelopeTo: [tagged(workspace, ticket!)] }
    )
    assert.equal(answer.ticket?.id, ticket?.id)
  })

  test('an answer to a closed ticket opens a follow-up', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const ticket = await givenTicket(workspace, { status: 'closed' })
    const { ticket: made, message } = await givenMail(
      workspace,
      { from: customer },
      { envelopeTo: [tagged(workspace, ticket)] }
    )
    assert.equal(made?.followsTicketId, ticket.id)
    assert.equal(made?.channel, 'email')
    assert.equal(message?.channel, 'email')
  })

  test('the same mail by two doors is one message', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const ticket = await givenTicket(workspace)
    const written = { from: customer, id: 'twice@customer.example' }
    const envelopeTo = [tagged(workspace, ticket)]
    await givenMail(workspace, written, { envelopeTo })
    await givenMail(workspace, written, { envelopeTo, door: 'imap' })
    assert.equal(await countRows(workspace, 'messages'), 2)
  })
})

test.group('Mails of staff', () => {
  const pass = { verdicts: { dmarc: 'pass' } }

  test('one that is proven is a public reply, one that is not a note', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const ticket = await givenTicket(workspace)
    const envelopeTo = [tagged(workspace, ticket)]
    const written = { from: 'Agent <agent@test.example>' }
    const reply = await givenMail(workspace, written, { envelopeTo, ...pass })
    const note = await givenMail(workspace, written, { envelopeTo })
    assert.equal(reply.message?.visibility, 'public')
    assert.equal(reply.message?.authorId, workspace.agent.id)
    assert.equal(note.message?.visibility, 'internal')
    const now = await reload(workspace, ticket)
    assert.equal(now.statusCategory, 'pending')
  })

  test('who may only leave notes leaves one', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const ticket = await givenTicket(workspace)
    const { message } = await givenMail(
      workspace,
      { from: workspace.lightAgent.email },
      { envelopeTo: [tagged(workspace, ticket)], ...pass }
    )
    assert.equal(message?.visibility, 'internal')
  })

  test('a mail they forward is a ticket of who wrote it, their own words a note', async ({
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const forwards = {
      en: [
        'Fwd: Broken',
        '---------- Forwarded message ---------\nFrom: Zoe Fox <zoe@far.example>\nDate: Fri, Nov 20, 2026 at 9:00 AM\nSubject: Broken\nTo: <agent@test.example>\n\nIt is broken.',
      ],
      ru: [
        'Fwd: Сломалось',
        '-------- Пересылаемое сообщение --------\n20.11.2026, 09:00, "Зоя" <zoya@far.example>:\nОт: Зоя Лис <zoya@far.example>\nТема: Сломалось\nКому: agent@test.example\n\nВсё сломалось.',
      ],
      de: [
        'WG: Kaputt',
        'Von: Uwe Fuchs <uwe@far.example>\nGesendet: Freitag, 20. November 2026 09:00\nAn: agent@test.example\nBetreff: Kaputt\n\nEs ist kaputt.',
      ],
      fr: [
        'TR: Cassé',
        '-----Message transféré-----\nDe : Léa Renard [mailto:lea@far.example]\nEnvoyé : vendredi 20 novembre 2026 09:00\nÀ : agent@test.example\nObjet : Cassé\n\nC’est cassé.',
      ],
    }
    for (const [language, [subject, body]] of Object.entries(forwards)) {
      const { ticket, message } = await givenMail(workspace, {
        from: 'agent@test.example',
        subject: `=?utf-8?B?${Buffer.from(subject!).toString('base64')}?=`,
        body: `Please look at this.\n\n${body}`,
      })
      await inWorkspace(workspace, () => ticket!.load('requester'))
      assert.match(ticket!.requester.email, /@far\.example$/, language)
      assert.equal(ticket!.subject, subject!.replace(/^[^:]+: /, ''), language)
      assert.notInclude(message!.bodyText, 'Please look', language)
      const [created, comment] = await eventsOf(workspace, ticket!)
      assert.equal(created.name, 'ticket.created')
      assert.equal(comment.payload.visibility, 'internal')
    }
  })

  test('an answer of theirs to a closed ticket waits in quarantine', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const ticket = await givenTicket(workspace, { status: 'closed' })
    const { inbound } = await givenMail(
      workspace,
      { from: 'agent@test.example' },
      { envelopeTo: [tagged(workspace, ticket)], ...pass }
    )
    assert.equal(inbound.reason, 'ticket_closed')
  })
})

test.group('Automatic mails', () => {
  const marks: Record<string, string>[] = [
    { 'Auto-Submitted': 'auto-replied' },
    { Precedence: 'bulk' },
    { 'X-Auto-Response-Suppress': 'OOF' },
    { 'X-Autoreply': 'yes' },
    { 'List-Id': '<news.letters.example>' },
    { 'X-Patchbay-Loop': 'localhost' },
  ]
  for (const headers of marks) {
    const [name] = Object.keys(headers)
    test(`${name}: stored and marked, and it opens nothing again`, async ({ assert }) => {
      const workspace = await givenWorkspace()
      const ticket = await givenTicket(workspace, { status: 'solved' })
      const { message, outside } = await givenMail(
        workspace,
        { from: customer, headers },
        { envelopeTo: [tagged(workspace, ticket)] }
      )
      assert.equal(message?.ticketId, ticket.id)
      assert.isTrue(outside?.isAutomatic)
      const now = await reload(workspace, ticket)
      assert.equal(now.statusCategory, 'solved')
      const events = await eventsOf(workspace, ticket)
      assert.isTrue(events.at(-1).payload.isAutomatic)
    })
  }

  test('to a closed ticket they open no follow-up', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const ticket = await givenTicket(workspace, { status: 'closed' })
    await givenMail(
      workspace,
      { from: customer, headers: { 'Auto-Submitted': 'auto-replied' } },
      { envelopeTo: [tagged(workspace, ticket)] }
    )
    assert.equal(await countRows(workspace, 'tickets'), 1)
  })

  test('a null return path marks one, "Auto-Submitted: no" does not', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const nobody = await givenMail(workspace, {}, { envelopeFrom: '' })
    const person = await givenMail(workspace, { headers: { 'Auto-Submitted': 'no' } })
    assert.isTrue(nobody.outside?.isAutomatic)
    assert.isFalse(person.outside?.isAutomatic)
    const [created] = await eventsOf(workspace, nobody.ticket!)
    assert.isTrue(created.payload.isAutomatic)
  })

  test('an automatic one of staff is a note', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const ticket = await givenTicket(workspace)
    await givenMessage(workspace, ticket, { author: workspace.agent })
    const { message } = await givenMail(
      workspace,
      { from: 'agent@test.example', headers: { 'Auto-Submitted': 'auto-replied' } },
      { envelopeTo: [tagged(workspace, ticket)], verdicts: { dmarc: 'pass' } }
    )
    assert.equal(message?.visibility, 'internal')
  })
})
