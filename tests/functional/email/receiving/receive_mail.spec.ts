import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import { test } from '@japa/runner'
import drive from '@adonisjs/drive/services/main'
import inboundMailConfig from '#config/inbound_mail'
import InboundMail from '#channels/email/receiving/models/inbound_mail'
import { receiveMail, type IncomingMail } from '#channels/email/receiving/receive_mail'
import OutgoingMail from '#mail/models/outgoing_mail'
import { drainOutbox } from '#tests/helpers/outbox'
import { countRows } from '#tests/helpers/tickets'
import { givenWorkspace, inWorkspace } from '#tests/helpers/workspaces'

const mail = (id: string, body = 'Words', trace = '') =>
  `${trace}From: Ann <ann@customer.example>\r\nTo: support@x.example\r\nMessage-ID: <${id}>\r\nDate: Sat, 21 Nov 2026 10:00:00 +0000\r\nSubject: Hello\r\n\r\n${body}\r\n`

function incoming(raw: string | Readable, input: Partial<IncomingMail> = {}): IncomingMail {
  return {
    door: 'smtp',
    doorKey: randomUUID(),
    mailboxId: null,
    envelopeFrom: 'ann@customer.example',
    envelopeTo: ['support@x.example'],
    remoteIp: '192.0.2.1',
    raw: typeof raw === 'string' ? Readable.from([Buffer.from(raw)]) : raw,
    ...input,
  }
}

test.group('Receiving a mail', () => {
  test('keeps the original byte by byte before anything is read in it', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const raw = mail('one@customer.example', 'Grüße \u0000 end')
    await inWorkspace(workspace, async () => {
      const { id, isNew } = await receiveMail(incoming(raw))
      const row = await InboundMail.findOrFail(id)
      assert.isTrue(isNew)
      assert.equal(row.state, 'received')
      assert.equal(row.headerId, 'one@customer.example')
      assert.equal(row.size, Buffer.byteLength(raw))
      assert.match(row.storageKey, new RegExp(`^${workspace.tenant.id}/mails/`))
      assert.equal(await drive.use().get(row.storageKey), raw)
    })
  })

  test('takes the same mail once, from one door and from two', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const raw = mail('two@customer.example')
    const doorKey = 'imap:1:7'
    const receipts = await inWorkspace(workspace, async () => [
      await receiveMail(incoming(raw, { doorKey })),
      await receiveMail(incoming(raw, { doorKey })),
      await receiveMail(incoming(`Received: from elsewhere\r\n by us\r\n${raw}`)),
      await receiveMail(incoming(raw.replaceAll('\r\n', '\n'))),
    ])
    assert.deepEqual(
      receipts.map(({ isNew }) => isNew),
      [true, false, false, false]
    )
    assert.lengthOf(new Set(receipts.map(({ id }) => id)), 1)
  })

  test('takes one of many that come at once', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const raw = mail('three@customer.example')
    await inWorkspace(workspace, () =>
      Promise.all(Array.from({ length: 5 }, () => receiveMail(incoming(raw))))
    )
    assert.equal(await countRows(workspace, 'inbound_mails'), 1)
  })

  test('tells different mails with one Message-ID apart', async ({ assert }) => {
    const workspace = await givenWorkspace()
    await inWorkspace(workspace, async () => {
      await receiveMail(incoming(mail('same@customer.example', 'One')))
      await receiveMail(incoming(mail('same@customer.example', 'Two')))
    })
    assert.equal(await countRows(workspace, 'inbound_mails'), 2)
  })

  test('takes equal mails without an id and a date for two', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const alarm = 'From: alarm@customer.example\n\nFire\n'
    await inWorkspace(workspace, async () => {
      await receiveMail(incoming(alarm))
      await receiveMail(incoming(alarm))
    })
    assert.equal(await countRows(workspace, 'inbound_mails'), 2)
  })

  test('keeps the beginning of what is too large, and tells its sender', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const megabyte = Buffer.alloc(1024 * 1024, 'x')
    const raw = Readable.from(
      (function* () {
        yield Buffer.from(mail('big@customer.example'))
        for (let turn = 0; turn < 60; turn++) yield megabyte
      })()
    )
    await inWorkspace(workspace, async () => {
      const { id } = await receiveMail(incoming(raw))
      const row = await InboundMail.findOrFail(id)
      assert.equal(row.state, 'quarantined')
      assert.equal(row.reason, 'too_large')
      assert.isAbove(row.size, 60 * 1024 * 1024)
      const { contentLength } = await drive.use().getMetaData(row.storageKey)
      assert.equal(contentLength, inboundMailConfig.largestMail)
    })
    await drainOutbox(workspace.tenant)
    await inWorkspace(workspace, async () => {
      const row = await InboundMail.firstOrFail()
      assert.equal(row.fromAddress, 'ann@customer.example')
      const told = await OutgoingMail.query().where('to_address', 'ann@customer.example')
      assert.lengthOf(told, 1)
      assert.isTrue(told[0]!.isAutomatic)
    })
  })

  test('stores nothing of a mail whose way broke off', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const raw = Readable.from(
      (function* () {
        yield Buffer.from('From: ann@customer.example\r\n')
        throw new Error('Connection reset')
      })()
    )
    await assert.rejects(() => inWorkspace(workspace, () => receiveMail(incoming(raw))))
    assert.equal(await countRows(workspace, 'inbound_mails'), 0)
  })

  test('takes no headers, binary noise and nothing at all', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const noise = Buffer.from(Array.from({ length: 70_000 }, (_, index) => (index * 7919) % 256))
    await inWorkspace(workspace, async () => {
      await receiveMail(incoming('just words'))
      await receiveMail(incoming(''))
      await receiveMail(incoming(Readable.from([noise])))
    })
    assert.equal(await countRows(workspace, 'inbound_mails'), 3)
  })
})
