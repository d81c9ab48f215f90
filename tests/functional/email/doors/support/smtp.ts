import { createTransport } from 'nodemailer'
import { SmtpReceiver } from '#channels/email/doors/smtp/smtp_receiver'

interface Given {
  isRelay?: boolean
  largestMail?: number
}

/** A receiver on a free port, gone after the test. */
export async function givenReceiver(
  cleanup: (callback: () => Promise<void>) => void,
  { isRelay = true, largestMail }: Given = {}
) {
  const receiver = new SmtpReceiver({
    port: 0,
    host: '127.0.0.1',
    isRelay: () => isRelay,
    largestMail,
  })
  await receiver.start()
  cleanup(() => receiver.stop())
  return receiver
}

interface Sending {
  from?: string
  to: string[]
  raw?: string | Buffer | NodeJS.ReadableStream
}

/** Sends as a mail server would; rejects with the receiver's answer. */
export async function sendBySmtp(
  port: number,
  { from = 'carla@customer.example', to, raw }: Sending
) {
  const client = createTransport({
    host: '127.0.0.1',
    port,
    secure: false,
    ignoreTLS: true,
    name: 'mx.customer.example',
  })
  try {
    return await client.sendMail({
      envelope: { from, to },
      raw: (raw ?? aMail()) as never,
    })
  } finally {
    client.close()
  }
}

let number = 0

export function aMail({
  subject = 'Where is my parcel',
  from = 'Carla <carla@customer.example>',
} = {}) {
  const id = `${Date.now()}.${++number}@customer.example`
  return [
    `From: ${from}`,
    'To: support@example.com',
    `Subject: ${subject}`,
    `Message-ID: <${id}>`,
    `Date: ${new Date().toUTCString()}`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    'It should have been here last week.',
    '',
  ].join('\r\n')
}
