import { connect, type Socket } from 'node:net'
import { once } from 'node:events'
import { Readable } from 'node:stream'
import { test } from '@japa/runner'
import drive from '@adonisjs/drive/services/main'
import InboundMail from '#channels/email/receiving/models/inbound_mail'
import { ClientLimits } from '#channels/email/doors/smtp/client_limits'
import { builtInAddress } from '#mail/mailboxes/built_in_address'
import smtpReceiverConfig from '#config/smtp_receiver'
import { aMail, givenReceiver, sendBySmtp } from '#tests/functional/email/doors/support/smtp'
import { until } from '#tests/helpers/until'
import { givenWorkspace, inWorkspace, type TestWorkspace } from '#tests/helpers/workspaces'

const addressOf = ({ tenant }: TestWorkspace) => builtInAddress(tenant.slug)
const mailsOf = (workspace: TestWorkspace) =>
  inWorkspace(workspace, () => InboundMail.query().orderBy('id'))

test.group('SMTP receiver', () => {
  test('stores a mail before it says that it has it', async ({ assert, cleanup }) => {
    const workspace = await givenWorkspace()
    const { port } = await givenReceiver(cleanup)
    const raw = aMail()
    const { response } = await sendBySmtp(port, { to: [addressOf(workspace)], raw })
    assert.match(response, /^250/)
    const [mail] = await mailsOf(workspace)
    assert.deepInclude(mail!.$attributes, {
      door: 'smtp',
      envelopeFrom: 'carla@customer.example',
      envelopeTo: [addressOf(workspace)],
      remoteIp: '127.0.0.1',
    })
    const stored = await drive.use().get(mail!.storageKey)
    assert.match(stored, /^Received: from mx\.customer\.example \(\[127\.0\.0\.1\]\)\r\n\tby /)
    assert.isTrue(stored.trimEnd().endsWith(raw.trimEnd()))
  })

  test('refuses names that nobody here has, and takes the others of the same mail', async ({
    assert,
    cleanup,
  }) => {
    const workspace = await givenWorkspace()
    const { port } = await givenReceiver(cleanup)
    const { rejected, accepted } = await sendBySmtp(port, {
      to: ['somebody@elsewhere.example', addressOf(workspace)],
    })
    assert.deepEqual(rejected, ['somebody@elsewhere.example'])
    assert.deepEqual(accepted, [addressOf(workspace)])
    await assert.rejects(
      () => sendBySmtp(port, { to: ['somebody@elsewhere.example'] }),
      /550 5\.1\.1/
    )
    assert.lengthOf(await mailsOf(workspace), 1)
  })

  test('stores a mail in each workspace it is for, and in none of them twice', async ({
    assert,
    cleanup,
  }) => {
    const [one, other] = [await givenWorkspace(), await givenWorkspace()]
    const { port } = await givenReceiver(cleanup)
    const mail = {
      to: [addressOf(one), addressOf(other), addressOf(one).replace('@', '+tag@')],
      raw: aMail(),
    }
    await sendBySmtp(port, mail)
    await sendBySmtp(port, mail)
    const [first, ...more] = await mailsOf(one)
    assert.lengthOf(more, 0)
    assert.lengthOf(first!.envelopeTo, 2)
    assert.lengthOf(await mailsOf(other), 1)
  })

  test('answers 451 where storing fails, and takes the mail when it comes again', async ({
    assert,
    cleanup,
  }) => {
    const workspace = await givenWorkspace()
    const { port } = await givenReceiver(cleanup)
    const disk = drive.use()
    const { copyFromFs } = disk
    cleanup(() => void (disk.copyFromFs = copyFromFs))
    disk.copyFromFs = () => Promise.reject(new Error('The disk is full'))
    const mail = { to: [addressOf(workspace)], raw: aMail() }
    await assert.rejects(() => sendBySmtp(port, mail), /451 4\.3\.0/)
    disk.copyFromFs = copyFromFs
    await sendBySmtp(port, mail)
    assert.lengthOf(await mailsOf(workspace), 1)
  })

  test('refuses what is too large when it is announced, and while it comes', async ({
    assert,
    cleanup,
  }) => {
    const workspace = await givenWorkspace()
    const { port } = await givenReceiver(cleanup, { largestMail: 100_000 })
    const to = [addressOf(workspace)]
    const raw = () => Readable.from([aMail(), 'x'.repeat(98), '\r\n', 'longer\r\n'.repeat(40_000)])
    const { answer } = await talk(port, ['EHLO me', 'MAIL FROM:<a@b.example> SIZE=400000'])
    assert.match(answer, /^552/)
    assert.lengthOf(await mailsOf(workspace), 0)
    await assert.rejects(() => sendBySmtp(port, { to, raw: raw() }), /552 5\.3\.4/)
    const [cut] = await mailsOf(workspace)
    assert.isAtMost(cut!.size, 101_000)
    await sendBySmtp(port, { to })
    assert.lengthOf(await mailsOf(workspace), 2)
  })

  test('takes a hundred recipients and leaves the rest for another mail', async ({
    assert,
    cleanup,
  }) => {
    const workspace = await givenWorkspace()
    const { port } = await givenReceiver(cleanup)
    const to = Array.from({ length: 120 }, (_, turn) =>
      addressOf(workspace).replace('@', `+${turn}@`)
    )
    const { accepted, rejected } = await sendBySmtp(port, { to })
    assert.lengthOf(accepted, 100)
    assert.lengthOf(rejected, 20)
  })

  test('keeps nothing of a mail that broke off', async ({ assert, cleanup }) => {
    const workspace = await givenWorkspace()
    const { port } = await givenReceiver(cleanup)
    const { socket } = await talk(port, [
      'EHLO me',
      'MAIL FROM:<a@b.example>',
      `RCPT TO:<${addressOf(workspace)}>`,
      'DATA',
    ])
    socket.write('Subject: half\r\n\r\nonly half of it')
    socket.destroy()
    await sendBySmtp(port, { to: [addressOf(workspace)] })
    assert.lengthOf(await mailsOf(workspace), 1)
  })

  test('lets a mail under way be finished when it stops, and takes no other', async ({
    assert,
    cleanup,
  }) => {
    const workspace = await givenWorkspace()
    const receiver = await givenReceiver(cleanup)
    const { socket } = await talk(receiver.port, [
      'EHLO me',
      'MAIL FROM:<a@b.example>',
      `RCPT TO:<${addressOf(workspace)}>`,
      'DATA',
    ])
    const { port } = receiver
    const stopped = receiver.stop()
    const refused = await sendBySmtp(port, { to: [addressOf(workspace)] }).catch((error) => error)
    assert.equal(refused.code, 'ESOCKET')
    let answers = ''
    socket.on('data', (data) => (answers += data))
    socket.write(`${aMail()}\r\n.\r\n`)
    await until(() => answers.includes('421'))
    await stopped
    assert.match(answers, /^250/)
    assert.lengthOf(await mailsOf(workspace), 1)
  })

  test('trusts no verdict that stands in a mail', async ({ assert, cleanup }) => {
    const workspace = await givenWorkspace()
    const { port } = await givenReceiver(cleanup)
    const raw = `Authentication-Results: elsewhere; dmarc=pass\r\n${aMail()}`
    await sendBySmtp(port, { to: [addressOf(workspace)], raw })
    const [mail] = await mailsOf(workspace)
    assert.isNull(mail!.verdicts)
  })

  test('stops who guesses names, and who comes too often', async ({ assert, cleanup }) => {
    const { port } = await givenReceiver(cleanup, { isRelay: false })
    const names = Array.from({ length: 12 }, (_, turn) => `guess-${turn}@nobody.example`)
    await assert.rejects(() => sendBySmtp(port, { to: names }), /closed unexpectedly|421/)

    const limits = new ClientLimits(() => 0)
    for (let turn = 0; turn < smtpReceiverConfig.mostConnectionsPerIp; turn++) limits.enter('::1')
    assert.throws(() => limits.enter('::1'), /Too many connections/)
    limits.enter('::2')
    limits.leave('::1')
    limits.enter('::1')
  })
})

/** Sends command after command, each once the one before was answered. */
async function talk(port: number, commands: string[]) {
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => {})
  let answer = await answerOf(socket)
  for (const command of commands) {
    socket.write(`${command}\r\n`)
    answer = await answerOf(socket)
  }
  return { socket, answer }
}

/** The last line of an answer has no hyphen behind its number (RFC 5321, section 4.2.1). */
async function answerOf(socket: Socket) {
  let answer = ''
  while (!/^\d{3} .*\r\n$/m.test(answer)) {
    const [piece] = await once(socket, 'data')
    answer += piece
  }
  return answer
}
