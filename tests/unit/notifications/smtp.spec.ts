import { createServer, type AddressInfo } from 'node:net'
import { test } from '@japa/runner'
import { Message } from '@adonisjs/mail'
import { SMTPTransport } from '@adonisjs/mail/transports/smtp'
import { smtpSettings } from '#mail/outgoing/smtp_settings'

/** Just enough of RFC 5321 to be given mails. */
async function givenMailServer() {
  const received: string[] = []
  const server = createServer((socket) => {
    let isData = false
    socket.write('220 test\r\n')
    socket.on('data', (chunk) => {
      const text = chunk.toString()
      received.push(text)
      if (isData && !text.endsWith('\r\n.\r\n')) return
      const starts = /^DATA/i.test(text)
      socket.write(starts ? '354 go on\r\n' : '250 ok\r\n')
      isData = starts
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { port, server, conversation: () => received.join('') }
}

test.group('SMTP', () => {
  test('reads {url}')
    .with([
      { url: 'smtp://mail.example.com', host: 'mail.example.com', port: 587, secure: false },
      { url: 'smtps://mail.example.com', host: 'mail.example.com', port: 465, secure: true },
      { url: 'smtp://127.0.0.1:2525', host: '127.0.0.1', port: 2525, secure: false },
    ])
    .run(({ assert }, { url, ...expected }) => {
      assert.containsSubset(smtpSettings(url), { ...expected, auth: undefined })
    })

  test('decodes user and password', ({ assert }) => {
    const { auth } = smtpSettings('smtp://me%40example.com:p%2Fss@mail.example.com')
    assert.deepEqual(auth, { type: 'login', user: 'me@example.com', pass: 'p/ss' })
  })

  test('delivers to a server, to nobody but the recipient', async ({ assert, cleanup }) => {
    const mailServer = await givenMailServer()
    const transport = new SMTPTransport(smtpSettings(`smtp://127.0.0.1:${mailServer.port}`))
    cleanup(async () => {
      await transport.close()
      mailServer.server.close()
    })
    const message = new Message()
      .from('support@example.com', 'Acme')
      .to('ann@example.com', 'Ann <evil@example.com>, "x')
      .subject('Привет')
      .text('Hello')
    await transport.send(message.toObject().message)
    const conversation = mailServer.conversation()
    assert.deepEqual(conversation.match(/RCPT TO:<[^>]*>/g), ['RCPT TO:<ann@example.com>'])
    assert.include(conversation, 'MAIL FROM:<support@example.com>')
    assert.match(conversation, /Subject: =\?UTF-8\?/)
  })
})
