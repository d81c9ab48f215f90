import { createServer, type IncomingMessage } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { test } from '@japa/runner'
import drive from '@adonisjs/drive/services/main'
import { systemDatabase } from '#tenancy/system_database'
import InboundMail from '#channels/email/receiving/models/inbound_mail'
import { ConnectionFailure } from '#mail/mailboxes/connection_failure'
import { waitBeforeTry } from '#channels/email/doors/imap/backoff'
import { Leases, type Leased } from '#channels/email/doors/imap/leases'
import { openSecrets } from '#mail/mailboxes/secrets'
import Mailbox from '#mail/models/mailbox'
import {
  allowLocalServers,
  givenImapMailbox,
  givenWatch,
  ImapHost,
} from '#tests/functional/email/doors/support/imap'
import { aMail } from '#tests/functional/email/doors/support/smtp'
import { until } from '#tests/helpers/until'
import { givenWorkspace, inWorkspace, type TestWorkspace } from '#tests/helpers/workspaces'

const mailsOf = (workspace: TestWorkspace) =>
  inWorkspace(workspace, () => InboundMail.query().orderBy('id'))
const reread = (workspace: TestWorkspace, { id }: Mailbox) =>
  inWorkspace(workspace, () => Mailbox.findOrFail(id))
async function valueOf<Key extends keyof Mailbox>(
  workspace: TestWorkspace,
  mailbox: Mailbox,
  key: Key
): Promise<Mailbox[Key]> {
  const found = await reread(workspace, mailbox)
  return found[key]
}

const isWatched = (workspace: TestWorkspace, mailbox: Mailbox) => async () =>
  (await valueOf(workspace, mailbox, 'imapState')) === 'watching'
const hasMails = (workspace: TestWorkspace, count: number) => async () =>
  hasLength(await mailsOf(workspace), count)
const hasLength = (mails: InboundMail[], count: number) => mails.length === count

function daysAgo(days: number) {
  const date = new Date(Date.now() - days * 24 * 3600 * 1000)
  const month = date.toLocaleString('en', { month: 'short', timeZone: 'UTC' })
  return `${String(date.getUTCDate()).padStart(2, '0')}-${month}-${date.getUTCFullYear()} 12:00:00 +0000`
}

test.group('IMAP | reading', () => {
  test('the first connection imports nothing; what comes then arrives while idling', async ({
    assert,
    cleanup,
  }) => {
    allowLocalServers(cleanup)
    const workspace = await givenWorkspace()
    const host = await ImapHost.open(cleanup, { mails: [{ raw: aMail() }, { raw: aMail() }] })
    const mailbox = await givenImapMailbox(workspace, host)
    givenWatch(cleanup)
    await until(isWatched(workspace, mailbox))
    assert.lengthOf(await mailsOf(workspace), 0)
    const raw = aMail({ subject: 'New' })
    host.add(raw)
    await until(hasMails(workspace, 1))
    const [mail] = await mailsOf(workspace)
    assert.deepInclude(mail!.$attributes, { door: 'imap', mailboxId: mailbox.id, verdicts: null })
    assert.equal(await drive.use().get(mail!.storageKey), raw)
    await until(() => host.inbox.messages[2]!.flags?.includes('\\Seen'))
    assert.notInclude(host.inbox.messages[0]!.flags ?? [], '\\Seen')
    const { imapLastUid, imapUidValidity, imapSeenAt } = await reread(workspace, mailbox)
    assert.deepEqual([imapLastUid, imapUidValidity], [3, 7])
    assert.isNotNull(imapSeenAt)
  })

  test('imports the last days where the admin asked for it', async ({ assert, cleanup }) => {
    allowLocalServers(cleanup)
    const workspace = await givenWorkspace()
    const host = await ImapHost.open(cleanup, {
      mails: [
        { raw: aMail({ subject: 'Old' }), internaldate: daysAgo(30) },
        { raw: aMail({ subject: 'Young' }), internaldate: daysAgo(3) },
        { raw: aMail({ subject: 'Younger' }), internaldate: daysAgo(1) },
      ],
    })
    const mailbox = await givenImapMailbox(workspace, host, { imapImportDays: 7 })
    givenWatch(cleanup)
    await until(isWatched(workspace, mailbox))
    assert.lengthOf(await mailsOf(workspace), 2)
    assert.equal(await valueOf(workspace, mailbox, 'imapLastUid'), 3)
  })

  test('a folder under new numbers is read again, and no mail comes twice', async ({
    assert,
    cleanup,
  }) => {
    allowLocalServers(cleanup)
    const workspace = await givenWorkspace()
    const host = await ImapHost.open(cleanup, {
      mails: [{ raw: aMail(), internaldate: daysAgo(9) }],
    })
    const mailbox = await givenImapMailbox(workspace, host)
    const watch = givenWatch(cleanup)
    await until(isWatched(workspace, mailbox))
    host.add(aMail({ subject: 'Known' }))
    await until(hasMails(workspace, 1))
    await until(async () => (await valueOf(workspace, mailbox, 'imapLastUid')) === 2)
    await watch.stop()
    const { inbox } = host
    host.add(aMail({ subject: 'Meanwhile' }))
    inbox.uidvalidity = 8
    for (const [index, message] of inbox.messages.entries()) message.uid = 100 + index
    inbox.uidnext = 200
    givenWatch(cleanup)
    await until(async () => (await valueOf(workspace, mailbox, 'imapUidValidity')) === 8)
    await until(async () => (await valueOf(workspace, mailbox, 'imapLastUid')) === 199)
    assert.lengthOf(await mailsOf(workspace), 2)
  })

  test('moves mails away where it is told to', async ({ cleanup }) => {
    allowLocalServers(cleanup)
    const workspace = await givenWorkspace()
    const host = await ImapHost.open(cleanup)
    const mailbox = await givenImapMailbox(workspace, host, {
      imapThen: 'move',
      imapMoveTo: 'Done',
    })
    givenWatch(cleanup)
    await until(isWatched(workspace, mailbox))
    host.add(aMail())
    await until(() => host.inbox.messages.length === 0)
    await until(hasMails(workspace, 1))
  })

  test('a mail is read again until it is stored', async ({ cleanup }) => {
    allowLocalServers(cleanup)
    const workspace = await givenWorkspace()
    const host = await ImapHost.open(cleanup)
    const mailbox = await givenImapMailbox(workspace, host)
    givenWatch(cleanup)
    await until(isWatched(workspace, mailbox))
    const disk = drive.use()
    const { copyFromFs } = disk
    cleanup(() => void (disk.copyFromFs = copyFromFs))
    disk.copyFromFs = () => Promise.reject(new Error('The disk is full'))
    host.add(aMail())
    await until(async () => (await valueOf(workspace, mailbox, 'imapState')) === 'failing')
    disk.copyFromFs = copyFromFs
    await until(hasMails(workspace, 1))
    await until(isWatched(workspace, mailbox))
  })

  test('comes back by itself when the server was away', async ({ cleanup }) => {
    allowLocalServers(cleanup)
    const workspace = await givenWorkspace()
    const host = await ImapHost.open(cleanup)
    const mailbox = await givenImapMailbox(workspace, host)
    givenWatch(cleanup)
    await until(isWatched(workspace, mailbox))
    await host.close()
    await until(async () => (await valueOf(workspace, mailbox, 'imapState')) === 'failing')
    const again = await ImapHost.open(cleanup, {}, host.port)
    again.add(aMail())
    again.inbox.messages[0]!.internaldate = daysAgo(0)
    await until(isWatched(workspace, mailbox), 20_000)
    await until(hasMails(workspace, 1))
  })
})

test.group('IMAP | signing in', () => {
  test('says what is wrong in a word that pages translate', async ({ assert, cleanup }) => {
    allowLocalServers(cleanup)
    const workspace = await givenWorkspace()
    const host = await ImapHost.open(cleanup)
    const secrets = { imapPassword: 'wrong' }
    const mailbox = await givenImapMailbox(workspace, host, { secrets })
    givenWatch(cleanup)
    await until(async () => (await valueOf(workspace, mailbox, 'imapState')) === 'failing')
    const { imapError } = await reread(workspace, mailbox)
    assert.equal(ConnectionFailure.fromColumn(imapError!).reason, 'wrong_password')
    assert.notInclude(imapError!, 'wrong horse')
  })

  test('renews a spent access token and keeps the new refresh token', async ({
    assert,
    cleanup,
  }) => {
    allowLocalServers(cleanup)
    const workspace = await givenWorkspace()
    const host = await ImapHost.open(cleanup, { accessToken: 'fresh' })
    const asked: string[] = []
    const endpoint = createServer((request, response) => {
      void bodyOf(request).then((body) => {
        asked.push(body)
        response
          .writeHead(200, { 'content-type': 'application/json' })
          .end('{"access_token":"fresh","refresh_token":"second","expires_in":3600}')
      })
    }).listen(0, '127.0.0.1')
    await once(endpoint, 'listening')
    cleanup(() => void endpoint.close())
    const tokenUrl = `http://127.0.0.1:${(endpoint.address() as AddressInfo).port}/token`
    const mailbox = await givenImapMailbox(workspace, host, {
      signInBy: 'oauth',
      secrets: {
        oauth: {
          tokenUrl,
          clientId: 'id',
          clientSecret: 'secret',
          refreshToken: 'first',
          accessToken: 'spent',
          expiresAt: new Date(Date.now() + 3_600_000).toISOString(),
        },
      },
    })
    givenWatch(cleanup)
    await until(isWatched(workspace, mailbox))
    assert.lengthOf(asked, 1)
    assert.include(asked[0]!, 'grant_type=refresh_token&refresh_token=first')
    const { oauth } = await inWorkspace(workspace, async () =>
      openSecrets(await Mailbox.findOrFail(mailbox.id))
    )
    assert.deepInclude(oauth!, { accessToken: 'fresh', refreshToken: 'second' })
  })

  test('reaches no private address, and sends no password in the clear to public ones', async ({
    assert,
    cleanup,
  }) => {
    const workspace = await givenWorkspace()
    const host = await ImapHost.open(cleanup)
    const mailbox = await givenImapMailbox(workspace, host, { imapEncryption: 'tls' })
    const plain = await givenImapMailbox(workspace, host, { address: 'b@example.com' })
    givenWatch(cleanup)
    for (const [one, reason] of [
      [mailbox, 'private_address'],
      [plain, 'no_tls'],
    ] as const) {
      await until(async () => (await valueOf(workspace, one, 'imapState')) === 'failing')
      const { imapError } = await reread(workspace, one)
      assert.equal(ConnectionFailure.fromColumn(imapError!).reason, reason)
    }
  })
})

test.group('IMAP | leases', () => {
  test('one mailbox has one watcher, and another takes over when it is gone', async ({
    assert,
    cleanup,
  }) => {
    const workspace = await givenWorkspace()
    const mailbox = await givenImapMailbox(workspace, { port: 1 })
    const [one, other] = [new Leases(), new Leases()]
    cleanup(() => inWorkspace(workspace, () => mailbox.delete()))
    const isOurs = ({ mailboxId }: { mailboxId: number }) => mailboxId === mailbox.id
    const has = (leased: Leased[]) => leased.some(isOurs)
    const claims = await Promise.all([one.claim(500), other.claim(500)])
    assert.lengthOf(claims.flat().filter(isOurs), 1)
    const [holder, loser] = claims[0].some(isOurs) ? [one, other] : [other, one]
    assert.isTrue(has(await holder.renew()))
    assert.isFalse(has(await loser.claim(500)))

    await systemDatabase()
      .from('mailboxes')
      .where({ tenant_id: workspace.tenant.id, id: mailbox.id })
      .update({ imap_leased_until: new Date(Date.now() - 1000) })
    assert.isFalse(has(await holder.renew()))
    assert.isTrue(has(await loser.claim(500)))
    await holder.release({ tenantId: workspace.tenant.id, mailboxId: mailbox.id })
    assert.isTrue(has(await loser.renew()))
  })

  test('lets go of mailboxes that were switched off and of suspended workspaces', async ({
    assert,
    cleanup,
  }) => {
    const workspace = await givenWorkspace()
    const mailbox = await givenImapMailbox(workspace, { port: 1 })
    cleanup(() => inWorkspace(workspace, () => mailbox.delete()))
    const leases = new Leases()
    const isOurs = ({ mailboxId }: { mailboxId: number }) => mailboxId === mailbox.id
    const has = (leased: Leased[]) => leased.some(isOurs)
    assert.isTrue(has(await leases.claim(500)))
    await inWorkspace(workspace, () => mailbox.merge({ isOn: false }).save())
    assert.isFalse(has(await leases.renew()))
    await inWorkspace(workspace, () => mailbox.merge({ isOn: true }).save())
    await systemDatabase()
      .from('tenants')
      .where('id', workspace.tenant.id)
      .update({ suspended_at: new Date() })
    assert.isFalse(has(await leases.renew()))
    assert.isFalse(has(await new Leases().claim(500)))
  })

  test('waits longer each time, and longest after a refused password', ({ assert }) => {
    const waits = [1, 2, 3, 30].map((failures) => waitBeforeTry(failures, 'refused', () => 1))
    assert.deepEqual(waits, [2_000, 4_000, 8_000, 300_000])
    assert.equal(
      waitBeforeTry(1, 'refused', () => 0),
      1_000
    )
    assert.equal(
      waitBeforeTry(1, 'wrong_password', () => 1),
      30_000
    )
    assert.equal(
      waitBeforeTry(30, 'wrong_password', () => 1),
      1_800_000
    )
  })
})

async function bodyOf(request: IncomingMessage) {
  let body = ''
  for await (const chunk of request) body += chunk
  return body
}
