import { test } from '@japa/runner'
import { readReplyToken } from '#channels/email/threading/reply_address'
import { bracketed, headerIdOf } from '#mail/outgoing/header_id'
import Mailbox from '#mail/models/mailbox'
import OutgoingMail from '#mail/models/outgoing_mail'
import { smtpSettings } from '#mail/outgoing/smtp_settings'
import { SmtpTransport } from '#mail/outgoing/transports/smtp_transport'
import { useInstallationTransport } from '#mail/outgoing/transports/transport_of'
import WorkspaceSettings from '#tenancy/models/workspace_settings'
import { tenantRows } from '#tenancy/tenant_rows'
import { ChangeCcs } from '#tickets/ccs/change_ccs'
import type Ticket from '#tickets/models/ticket'
import { headerOf, MailServer } from '#tests/helpers/mail_server'
import { drainOutbox } from '#tests/helpers/outbox'
import { signInAs } from '#tests/helpers/sign_in'
import { givenMessage, givenStoredFile, givenTicket } from '#tests/helpers/tickets'
import { givenWorkspace, inWorkspace, type TestWorkspace } from '#tests/helpers/workspaces'

type Cleanup = (callback: () => void | Promise<void>) => void

async function givenDesk(cleanup: Cleanup) {
  const server = await new MailServer().start()
  cleanup(() => server.stop())
  const transport = new SmtpTransport(smtpSettings(`smtp://127.0.0.1:${server.port}`))
  cleanup(useInstallationTransport(transport))
  cleanup(() => transport.close())
  const workspace = await givenWorkspace({ name: 'Acme' })
  const ticket = await givenTicket(workspace)
  await drainOutbox(workspace.tenant)
  server.mails.splice(0)
  return { server, workspace, ticket }
}

/** An answer of the agent, sent. */
async function answer(workspace: TestWorkspace, ticket: Ticket, bodyHtml: string, files = {}) {
  await givenMessage(workspace, ticket, { author: workspace.agent, bodyHtml, ...files })
  await drainOutbox(workspace.tenant)
}

const decoded = (source: string) =>
  source
    .replaceAll(/=\r?\n/g, '')
    .replaceAll(/((?:=[0-9A-F]{2})+)/g, (hex) =>
      Buffer.from(hex.replaceAll('=', ''), 'hex').toString('utf8')
    )

const settle = (workspace: TestWorkspace, changes: object) =>
  inWorkspace(workspace, () => WorkspaceSettings.query().update(changes))

test.group('Answers by mail', () => {
  test('come from the mailbox, and lead back to the ticket', async ({ assert, cleanup }) => {
    const { server, workspace, ticket } = await givenDesk(cleanup)
    await answer(workspace, ticket, '<p>Use water</p>')
    const [{ source, to }] = server.mails
    const host = `${workspace.tenant.slug}.localhost`
    assert.deepEqual(to, [workspace.customer.email])
    assert.equal(headerOf(source, 'From'), `"Agnes Agent (Acme)" <support@${host}>`)
    const [, local] = headerOf(source, 'Reply-To')!.match(/^(.+)@(.+)$/)!
    assert.equal(await inWorkspace(workspace, () => readReplyToken(local!)), ticket.id)
    const ids = await inWorkspace(workspace, () =>
      tenantRows<{ header_id: string; direction: string }>('mail_ids').where('ticket_id', ticket.id)
    )
    const id = headerOf(source, 'Message-ID')!.slice(1, -1)
    assert.isTrue(ids.some((row) => row.header_id === id && row.direction === 'out'))
  })

  test('go to where the mailbox of the ticket wants answers', async ({ assert, cleanup }) => {
    const { server, workspace, ticket } = await givenDesk(cleanup)
    const mailbox = await inWorkspace(workspace, async () => {
      const made = await Mailbox.create({ address: 'help@acme.example', name: 'Help desk' })
      await ticket.merge({ mailboxId: made.id }).save()
      return Mailbox.findOrFail(made.id)
    })
    const expected = {
      own: /^$/,
      tagged: /^help\+t[a-z2-7]+@acme\.example$/,
      built_in: /^support\+t[a-z2-7]+@.+\.localhost$/,
    }
    for (const [repliesTo, pattern] of Object.entries(expected)) {
      await inWorkspace(workspace, () => mailbox.merge({ repliesTo: repliesTo as 'own' }).save())
      await answer(workspace, ticket, '<p>Hello</p>')
      const { source } = server.mails.at(-1)!
      assert.equal(headerOf(source, 'From'), '"Agnes Agent (Help desk)" <help@acme.example>')
      assert.match(headerOf(source, 'Reply-To') ?? '', pattern)
    }
  })

  test('belong to one conversation', async ({ assert, cleanup }) => {
    const { server, workspace, ticket } = await givenDesk(cleanup)
    await answer(workspace, ticket, '<p>First</p>')
    const question = await givenMessage(workspace, ticket, { bodyHtml: '<p>And now?</p>' })
    await inWorkspace(workspace, async () => {
      const { default: db } = await import('@adonisjs/lucid/services/db')
      await db.table('mail_ids').insert({
        header_id: 'question@customer.example',
        ticket_id: ticket.id,
        message_id: question.id,
        direction: 'in',
      })
    })
    await answer(workspace, ticket, '<p>Second</p>')
    const [first, second] = server.mails
      .filter(({ to }) => to[0] === workspace.customer.email)
      .map(({ source }) => source)
    const root = bracketed(headerIdOf(`ticket.${ticket.id}`, workspace.tenant))
    const chain = headerOf(second!, 'References')!.split(' ')
    assert.equal(chain[0], root)
    assert.include(chain, headerOf(first!, 'Message-ID')!)
    assert.equal(chain.at(-1), '<question@customer.example>')
    assert.equal(headerOf(second!, 'In-Reply-To'), '<question@customer.example>')
  })

  test('reach everybody in copy, each by a mail of their own', async ({ assert, cleanup }) => {
    const { server, workspace, ticket } = await givenDesk(cleanup)
    await inWorkspace(workspace, async () => {
      await new ChangeCcs().add(ticket, workspace.otherCustomer.email, workspace.agent)
      await new ChangeCcs().add(ticket, 'new@example.com', workspace.agent)
    })
    await answer(workspace, ticket, '<p>Hello all</p>')
    const recipients = server.mails.flatMap(({ to }) => to)
    const { customer, otherCustomer } = workspace
    assert.sameMembers(recipients, [customer.email, otherCustomer.email, 'new@example.com'])
    const copy = server.mails.find(({ to }) => to[0] === 'new@example.com')!
    assert.notInclude(decoded(copy.source), `/my/tickets/${ticket.number}`)
    assert.include(decoded(copy.source), 'you are in copy')

    await inWorkspace(workspace, () =>
      new ChangeCcs().remove(ticket, otherCustomer.id, workspace.agent)
    )
    server.mails.splice(0)
    await answer(workspace, ticket, '<p>Hello again</p>')
    const later = server.mails.flatMap(({ to }) => to)
    assert.sameMembers(later, [customer.email, 'new@example.com'])
  })

  test('quote as much as the workspace wants, and never a note', async ({ assert, cleanup }) => {
    const { server, workspace, ticket } = await givenDesk(cleanup)
    await givenMessage(workspace, ticket, {
      author: workspace.agent,
      visibility: 'internal',
      bodyHtml: '<p>Secret words</p>',
    })
    await givenMessage(workspace, ticket, { bodyHtml: '<p>It smells</p>' })
    await drainOutbox(workspace.tenant)
    const textOfNext = async (quoted: string) => {
      await settle(workspace, { quoted_history: quoted })
      await answer(workspace, ticket, `<p>Answer ${quoted}</p>`)
      return decoded(server.mails.at(-1)!.source)
    }
    const none = await textOfNext('none')
    assert.notInclude(none, 'It smells')
    const last = await textOfNext('last')
    assert.include(last, '> Answer none')
    assert.notInclude(last, 'It smells')
    const all = await textOfNext('all')
    assert.include(all, '> It smells')
    assert.include(all, '> It is on fire.')
    assert.include(all, '<blockquote')
    assert.notInclude(all, 'Secret words')
  })

  test('bring their files, and links to those that are too large', async ({ assert, cleanup }) => {
    const { server, workspace, ticket } = await givenDesk(cleanup)
    const small = await givenStoredFile(workspace, { fileName: 'Счёт.txt', content: 'Two euros' })
    const large = await givenStoredFile(workspace, { fileName: 'film.mp4' })
    const files = [small, { ...large, size: 11 * 1024 * 1024 }]
    await answer(workspace, ticket, '<p>Here</p>', { files })
    const { source } = server.mails.at(-1)!
    assert.include(source, Buffer.from('Two euros').toString('base64'))
    assert.match(source, /Content-Disposition: attachment/)
    assert.match(decoded(source), /film\.mp4<\/a>/)
    assert.match(decoded(source), /\/attachments\/\d+/)
  })

  test('show at the desk what became of them, and can be sent again', async ({
    assert,
    cleanup,
    client,
  }) => {
    const { server, workspace, ticket } = await givenDesk(cleanup)
    server.refuseRecipient = () => ({ code: 554, words: '5.7.1 Not from you' })
    await answer(workspace, ticket, '<p>Hello</p>')
    const agent = await signInAs(client, workspace, workspace.agent)
    const path = `/agent/tickets/${ticket.number}`
    const shown = async () => {
      const page = await agent.visit(path)
      return page.body().props.deliveries
    }
    const [failed] = await shown()
    assert.containsSubset(failed, { state: 'failed', reason: 'refused', canRetry: true })
    assert.include(failed.detail, 'Not from you')

    server.refuseRecipient = () => null
    const customer = await signInAs(client, workspace, workspace.customer)
    const attempts = `${path}/mails/${failed.id}/attempts`
    const forbidden = await customer.post(attempts).header('accept', 'application/json')
    forbidden.assertStatus(403)
    const again = await agent.post(attempts)
    again.assertStatus(302)
    await drainOutbox(workspace.tenant)
    assert.containsSubset(await shown(), [{ state: 'sent', canRetry: false }])
    await agent.post(attempts)
    await drainOutbox(workspace.tenant)
    assert.lengthOf(server.mails, 1)
    const mail = await inWorkspace(workspace, () => OutgoingMail.findOrFail(failed.id))
    assert.equal(mail.state, 'sent')
  })
})
