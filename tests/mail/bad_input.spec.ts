import { randomBytes, randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import { test } from '@japa/runner'
import { builtInAddress } from '#mail/mailboxes/built_in_address'
import Ticket from '#tickets/models/ticket'
import { aMail, sendBySmtp } from '#tests/functional/email/doors/support/smtp'
import { until } from '#tests/helpers/until'
import { givenWorkspace, inWorkspace, type TestWorkspace } from '#tests/helpers/workspaces'
import { CUSTOMERS } from '#tests/mail/support/mail_house'
import {
  givenCompanyMailbox,
  imapStateOf,
  mailsOf,
  settled,
  useWorld,
} from '#tests/mail/support/world'

const CARLA = `carla@${CUSTOMERS}`
const MEGABYTE = 1024 * 1024

function headers(...more: string[]) {
  return [
    `From: Carla <${CARLA}>`,
    'To: support@example.com',
    `Message-ID: <${randomUUID()}@${CUSTOMERS}>`,
    `Date: ${new Date().toUTCString()}`,
    'Subject: Strange',
    ...more,
  ].join('\r\n')
}

/** A mail in a mail in a mail, so many levels deep. */
function bomb(levels: number) {
  const opened = Array.from(
    { length: levels },
    (_, level) => `Content-Type: multipart/mixed; boundary=b${level}\r\n\r\n--b${level}\r\n`
  )
  return `${headers()}\r\n${opened.join('')}Content-Type: text/plain\r\n\r\nboom\r\n`
}

function manyRecipients(count: number) {
  const names = Array.from({ length: count }, (_, turn) => `person${turn}@${CUSTOMERS}`)
  return `${headers(`Cc: ${names.join(',\r\n ')}`)}\r\n\r\nHello all\r\n`
}

const strange: Record<string, () => string | Buffer> = {
  'ten thousand recipients': () => manyRecipients(10_000),
  'a MIME bomb 200 levels deep': () => bomb(200),
  'a header of one megabyte': () =>
    `${headers(`X-Long: ${'x '.repeat(MEGABYTE / 2)}`)}\r\n\r\nHello\r\n`,
  'no headers at all': () => '\r\njust words\r\n',
  'binary noise': () => randomBytes(100_000),
}

test.group('Bad input', (group) => {
  const world = useWorld(group)

  for (const [name, make] of Object.entries(strange)) {
    test(`by SMTP: ${name}`, async ({ assert }) => {
      const workspace = await givenWorkspace()
      const to = [builtInAddress(workspace.tenant.slug)]
      const { port } = world().receiver
      await sendBySmtp(port, { from: CARLA, to, raw: make() })
      await until(() => settled(workspace, 1), 60_000)
      const [mail] = await mailsOf(workspace)
      assert.include(['processed', 'quarantined', 'ignored'], mail!.state)
      if (mail!.state === 'quarantined') assert.isNotNull(mail!.reason)
      await goesOn(workspace, assert)
    })
  }

  test('by SMTP: 60 MB are refused while they come, in little memory', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const to = [builtInAddress(workspace.tenant.slug)]
    const { port } = world().receiver
    const peak = watchMemory()
    const body = () =>
      Readable.from(
        (function* () {
          yield `${headers()}\r\n\r\n`
          for (let sent = 0; sent < 60; sent++) yield `${'x'.repeat(62)}\r\n`.repeat(MEGABYTE / 64)
        })()
      )
    const error = await sendBySmtp(port, { from: CARLA, to, raw: body() }).catch((one) => one)
    assert.equal(error.responseCode, 552)
    assert.isBelow(peak(), 150 * MEGABYTE)
    await until(() => settled(workspace, 1), 60_000)
    const [cut] = await mailsOf(workspace)
    assert.deepInclude(cut!.$attributes, { state: 'quarantined', reason: 'too_large' })
    await goesOn(workspace, assert, 2)
  }).timeout(180_000)

  test('by IMAP: each ends in a clear state and the mailbox goes on', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const mailbox = await givenCompanyMailbox(world(), workspace)
    await until(async () => (await imapStateOf(workspace, mailbox)) === 'watching', 20_000)
    const inbox = await world().house.inboxOf(workspace.tenant.slug)
    const peak = watchMemory()
    const makers = Object.values(strange)
    for (const make of makers) await inbox.append('INBOX', Buffer.from(make() as string))
    await inbox.append(
      'INBOX',
      Buffer.concat([Buffer.from(`${headers()}\r\n\r\n`), Buffer.alloc(60 * MEGABYTE, 'x')])
    )
    await inbox.append('INBOX', Buffer.from(aMail({ subject: 'An ordinary one', from: CARLA })))
    await until(() => settled(workspace, makers.length + 2), 110_000)
    const mails = await mailsOf(workspace)
    assert.equal(mails.at(-1)!.state, 'processed')
    assert.equal(mails.at(-2)!.reason, 'too_large')
    const subjects = await inWorkspace(workspace, () => Ticket.query().select('subject'))
    assert.include(
      subjects.map(({ subject }) => subject),
      'An ordinary one'
    )
    assert.equal(await imapStateOf(workspace, mailbox), 'watching')
    assert.isBelow(peak(), 400 * MEGABYTE)
    await inbox.logout()
  }).timeout(180_000)

  async function goesOn(
    workspace: TestWorkspace,
    assert: { equal(a: unknown, b: unknown): void },
    count = 2
  ) {
    const to = [builtInAddress(workspace.tenant.slug)]
    await sendBySmtp(world().receiver.port, { from: CARLA, to, raw: aMail({ from: CARLA }) })
    await until(() => settled(workspace, count), 60_000)
    const mails = await mailsOf(workspace)
    assert.equal(mails.at(-1)!.state, 'processed')
  }
})

/** @returns by how much this process grew at most since, in bytes */
function watchMemory(): () => number {
  const before = process.memoryUsage().rss
  let most = before
  const timer = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 20)
  return () => {
    clearInterval(timer)
    return most - before
  }
}
