import { DateTime } from 'luxon'
import { test } from '@japa/runner'
import WorkspaceSettings from '#tenancy/models/workspace_settings'
import User from '#identity/models/user'
import Mailbox from '#mail/models/mailbox'
import MailBlock from '#channels/email/quarantine/models/mail_block'
import { givenLimits } from '#tests/helpers/plans'
import { countRows, eventsOf, storedKeys } from '#tests/helpers/tickets'
import { givenWorkspace, inWorkspace, type TestWorkspace } from '#tests/helpers/workspaces'
import { givenMail, mailText } from '#tests/functional/email/support/mails'

const plain = {
  name: 'Mailbox',
  intake: 'forwarded',
  sendsBy: 'installation',
  repliesTo: 'own',
  signInBy: 'password',
  isDefault: false,
  isOn: true,
} as const

const givenMailbox = (workspace: TestWorkspace, input: Partial<Mailbox>) =>
  inWorkspace(workspace, () => Mailbox.create({ ...plain, ...input }))

test.group('Who a mail is from', () => {
  test('a newcomer becomes a customer whose address is not proven', async ({ assert }) => {
    const workspace = await givenWorkspace({ locale: 'en', languages: ['en', 'ru'] } as never)
    const { ticket, outside } = await givenMail(workspace, {
      from: '=?utf-8?B?0JDQvdC90LA=?= <anna@newcomer.example>',
      subject: '=?utf-8?B?0J3QtSDRgNCw0LHQvtGC0LDQtdGCINC/0YDQuNC90YLQtdGA?=',
      body: 'Он дымит.',
    })
    const user = await inWorkspace(workspace, () => User.findOrFail(ticket!.requesterId))
    assert.equal(user.email, 'anna@newcomer.example')
    assert.equal(user.name, 'Анна')
    assert.equal(user.role, 'customer')
    assert.isNull(user.emailVerifiedAt)
    assert.equal(ticket!.subject, 'Не работает принтер')
    assert.equal(outside!.fromAddress, 'anna@newcomer.example')
  })

  test('own addresses are nobody: not who asks and not who reads along', async ({ assert }) => {
    const workspace = await givenWorkspace()
    await givenMailbox(workspace, { address: 'help@own.example' })
    for (const from of [
      'help@own.example',
      'help+tag@own.example',
      `support@${workspace.host}`,
      `anything@${workspace.host}`,
    ]) {
      const { inbound } = await givenMail(workspace, { from })
      assert.equal(inbound.state, 'quarantined', from)
      assert.equal(inbound.reason, 'own_address', from)
    }
    await givenMail(workspace, { cc: `help@own.example, x@${workspace.host}` })
    assert.equal(await countRows(workspace, 'ticket_ccs'), 0)
  })

  test('Reply-To counts where the mailbox trusts it, as of a form on a web site', async ({
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const trusting = await givenMailbox(workspace, {
      address: 'form@own.example',
      trustsReplyTo: true,
    })
    const wary = await givenMailbox(workspace, { address: 'wary@own.example' })
    const written = { from: 'form@own.example', headers: { 'Reply-To': 'visitor@far.example' } }
    const trusted = await givenMail(workspace, written, { mailboxId: trusting.id })
    const doubted = await givenMail(workspace, written, { mailboxId: wary.id })
    assert.equal(trusted.outside?.fromAddress, 'visitor@far.example')
    assert.equal(trusted.ticket?.mailboxId, trusting.id)
    assert.equal(doubted.inbound.reason, 'own_address')
  })

  test('what was forwarded to the built-in address belongs to the mailbox it was written to', async ({
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const sales = await givenMailbox(workspace, {
      address: 'sales@own.example',
      teamId: workspace.team.id,
    })
    const { ticket } = await givenMail(workspace, { to: 'Sales <sales+offer@own.example>' })
    assert.equal(ticket?.mailboxId, sales.id)
    assert.equal(ticket?.teamId, workspace.team.id)
  })

  test('of several senders the first counts, without one it waits', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const several = await givenMail(
      workspace,
      'From: one@far.example, two@far.example\r\nFrom: three@far.example\r\n\r\nWords'
    )
    const nobody = await givenMail(workspace, 'Subject: x\r\n\r\nWords')
    const noHeader = await givenMail(workspace, 'Just words\r\nand more of them')
    const nothing = await givenMail(workspace, '')
    assert.equal(several.outside?.fromAddress, 'one@far.example')
    for (const { inbound } of [nobody, noHeader, nothing]) {
      assert.equal(inbound.reason, 'no_sender')
    }
  })

  test('an address that it was forwarded from reads along no more than ours', async ({
    assert,
  }) => {
    const workspace = await givenWorkspace()
    await givenMail(workspace, {
      to: 'info@company.example, bob@far.example',
      headers: { 'X-Forwarded-For': `info@company.example support@${workspace.host}` },
    })
    assert.equal(await countRows(workspace, 'ticket_ccs'), 1)
  })

  test('Bcc is shown nowhere', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const { outside, ticket } = await givenMail(workspace, {
      headers: { Bcc: 'secret@far.example' },
    })
    assert.notInclude(JSON.stringify([outside, ticket]), 'secret@far.example')
    assert.equal(await countRows(workspace, 'ticket_ccs'), 0)
  })

  test('ten thousand recipients become twenty who read along', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const many = Array.from({ length: 10_000 }, (_, at) => `"P ${at}" <p${at}@far.example>`)
    const { inbound, outside } = await givenMail(workspace, { to: many.join(',\r\n ') })
    assert.equal(inbound.state, 'processed')
    assert.equal(await countRows(workspace, 'ticket_ccs'), 20)
    assert.isAtMost(outside!.recipients.length, 50)
  })
})

test.group('Whom nobody wants', () => {
  test('the sign-up rule keeps newcomers out, known people not', async ({ assert }) => {
    const workspace = await givenWorkspace()
    await inWorkspace(workspace, async () => {
      const settings = await WorkspaceSettings.current()
      await settings
        .merge({ signUpRule: 'allowed_domains', allowedMailDomains: ['friend.example'] })
        .save()
    })
    const stranger = await givenMail(workspace, { from: 'x@stranger.example' })
    const friend = await givenMail(workspace, {
      from: 'x@friend.example',
      cc: 'y@friend.example, z@stranger.example',
    })
    const known = await givenMail(workspace, { from: workspace.customer.email })
    assert.equal(stranger.inbound.reason, 'sign_up_refused')
    assert.equal(friend.inbound.state, 'processed')
    assert.equal(await countRows(workspace, 'ticket_ccs'), 1)
    assert.equal(known.inbound.state, 'processed')
  })

  test('deactivated people and blocked senders wait in quarantine', async ({ assert }) => {
    const workspace = await givenWorkspace()
    await inWorkspace(workspace, async () => {
      await workspace.customer.merge({ disabledAt: DateTime.now() }).save()
      await MailBlock.createMany([{ sender: 'bad@far.example' }, { sender: '@worse.example' }])
    })
    const reasonOf = async (from: string) => {
      const { inbound } = await givenMail(workspace, { from })
      return inbound.reason
    }
    assert.equal(await reasonOf(workspace.customer.email), 'sender_suspended')
    assert.equal(await reasonOf('Bad@far.example'), 'blocked_sender')
    assert.equal(await reasonOf('any@worse.example'), 'blocked_sender')
    assert.isNull(await reasonOf('good@far.example'))
  })

  test('a DMARC fail is quarantined, whatever the mail says about itself', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const headers = { 'Authentication-Results': `${workspace.host}; dmarc=pass` }
    const forged = await givenMail(workspace, { headers }, { verdicts: { dmarc: 'fail' } })
    const unknown = await givenMail(workspace, { headers })
    assert.equal(forged.inbound.reason, 'dmarc_failed')
    assert.isNull(unknown.outside?.verdicts ?? null)
  })

  test('of a fetched mailbox the word of its own provider counts, and no other', async ({
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const box = await givenMailbox(workspace, {
      address: 'me@provider.example',
      intake: 'imap',
      imapHost: 'imap.gmail.com',
    })
    const reasonOf = async (server: string) => {
      const written = { headers: { 'Authentication-Results': `${server}; dmarc=fail (p=NONE)` } }
      const { inbound } = await givenMail(workspace, written, { door: 'imap', mailboxId: box.id })
      return inbound.reason
    }
    assert.equal(await reasonOf('mx.google.com'), 'dmarc_failed')
    assert.isNull(await reasonOf('mx.elsewhere.example'))
  })

  test('files beyond the storage of the plan wait, and nothing is lost', async ({ assert }) => {
    const workspace = await givenWorkspace()
    await givenLimits(workspace, { storage_limit_bytes: 10 })
    const { inbound } = await givenMail(workspace, {
      type: 'multipart/mixed; boundary=b',
      body: '--b\r\nContent-Type: text/plain\r\n\r\nWords\r\n--b\r\nContent-Type: application/pdf; name=a.pdf\r\n\r\n%PDF-1.4 and more\r\n--b--',
    })
    assert.equal(inbound.reason, 'storage_full')
    assert.deepEqual(await storedKeys(workspace), [])
    assert.equal(await countRows(workspace, 'tickets'), 0)
  })
})

test.group('Reports on our mails', () => {
  const report = (id: string) =>
    mailText({
      from: 'MAILER-DAEMON@mx.example',
      type: 'multipart/report; report-type=delivery-status; boundary=b',
      body: [
        '--b\r\nContent-Type: text/plain\r\n\r\nSorry.',
        '--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example\r\n\r\nFinal-Recipient: rfc822; gone@far.example\r\nAction: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 5.1.1 No such user',
        `--b\r\nContent-Type: message/rfc822\r\n\r\nMessage-ID: <${id}>\r\nSubject: Ours\r\n\r\nWords`,
        '--b--',
      ].join('\r\n'),
    })

  test('a bounce opens no ticket and is noted on the mail that failed', async ({ assert }) => {
    const { default: OutgoingMail } = await import('#mail/models/outgoing_mail')
    const workspace = await givenWorkspace()
    const headerId = 'ours.1@localhost'
    await inWorkspace(workspace, () =>
      OutgoingMail.create({
        key: 'ours',
        kind: 'staff_replied',
        toAddress: 'gone@far.example',
        headerId,
        isAutomatic: false,
        state: 'sent',
        attempts: 1,
        handOvers: 1,
        dueAt: DateTime.now(),
      } as never)
    )
    const { inbound } = await givenMail(workspace, report(headerId), { envelopeFrom: '' })
    assert.equal(inbound.state, 'ignored')
    assert.equal(inbound.reason, 'bounce')
    assert.equal(await countRows(workspace, 'tickets'), 0)
    const mail = await inWorkspace(workspace, () => OutgoingMail.findByOrFail('headerId', headerId))
    assert.equal(mail.state, 'bounced')
    assert.equal(await countRows(workspace, 'mail_suppressions'), 1)
  })

  test('a copy of our own mail is set aside', async ({ assert }) => {
    const { default: OutgoingMail } = await import('#mail/models/outgoing_mail')
    const workspace = await givenWorkspace()
    await inWorkspace(workspace, () =>
      OutgoingMail.create({
        key: 'copy',
        kind: 'staff_replied',
        toAddress: 'a@far.example',
        headerId: 'copy@localhost',
        isAutomatic: false,
        state: 'sent',
        attempts: 1,
        handOvers: 1,
        dueAt: DateTime.now(),
      } as never)
    )
    const { inbound } = await givenMail(workspace, { id: 'copy@localhost' })
    assert.equal(inbound.reason, 'own_copy')
    assert.equal(await countRows(workspace, 'tickets'), 0)
  })

  test('a bounce of somebody else’s mail is set aside too', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const { inbound } = await givenMail(workspace, report('theirs@far.example'))
    assert.equal(inbound.reason, 'bounce')
    assert.equal(await countRows(workspace, 'mail_suppressions'), 0)
  })
})

test.group('Mails that are made to be hard', () => {
  const header = 'From: bomb@far.example\r\nSubject: Bomb\r\n'
  const nested = Array.from(
    { length: 200 },
    (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`
  ).join('')

  const mails: Record<string, [raw: () => string | Buffer, reason: string | null]> = {
    'parts nested 200 levels deep': [() => header + nested, 'too_deep'],
    'mails nested 200 levels deep': [
      () =>
        `${header}${'Content-Type: message/rfc822\r\n\r\nFrom: a@b.example\r\n'.repeat(200)}\r\n`,
      null,
    ],
    'a header of a megabyte': [
      () => `${header}X-Big: ${'a'.repeat(1024 * 1024)}\r\n\r\nWords`,
      'header_too_large',
    ],
    'fifty thousand parts': [
      () =>
        `${header}Content-Type: multipart/mixed; boundary=x\r\n\r\n${'--x\r\n\r\nhi\r\n'.repeat(50_000)}`,
      'too_many_parts',
    ],
    'elements nested 140,000 levels deep': [
      () => `${header}Content-Type: text/html\r\n\r\n${'<div>\r\n'.repeat(140_000)}`,
      'too_deep',
    ],
    'thousands of lines below a signature': [
      () => `${header}\r\n> a\r\n-- \r\n${'b\r\n'.repeat(19_900)}`,
      null,
    ],
    'binary noise': [
      () => Buffer.from(Array.from({ length: 90_000 }, (_, at) => (at * 7919 + (at >> 3)) % 256)),
      'no_sender',
    ],
    'an address line of brackets': [
      () => `${header}To: ${'<'.repeat(50_000)}\r\nCc: ${'g:'.repeat(20_000)}\r\n\r\nWords`,
      null,
    ],
  }

  for (const [name, [raw, reason]] of Object.entries(mails)) {
    test(`${name}: ends in a clear state`, async ({ assert }) => {
      const workspace = await givenWorkspace()
      const { inbound } = await givenMail(workspace, raw())
      assert.equal(inbound.reason, reason)
      assert.equal(inbound.state, reason ? 'quarantined' : 'processed')
      const next = await givenMail(workspace, {})
      assert.equal(next.inbound.state, 'processed')
    }).timeout(60_000)
  }

  test('sender and subject of one that cannot be read are told all the same', async ({
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const { inbound } = await givenMail(workspace, header + nested)
    assert.equal(inbound.fromAddress, 'bomb@far.example')
    assert.equal(inbound.subject, 'Bomb')
    const events = await inWorkspace(workspace, () => eventsOf(workspace, { id: null as never }))
    assert.isTrue(events.some(({ name }) => name === 'mail.quarantined'))
  })
})
