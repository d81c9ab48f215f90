const ENGLISH =
  'The rear light goes dark after an hour although the battery says sixty percent. I charged it twice over night. '
const RUSSIAN =
  'Задний фонарь гаснет через час, хотя заряд показывает шестьдесят процентов. Заряжал дважды за ночь. '

/** A mail of about nine kilobytes as people send them: plain and HTML, an answer above a quote. */
export function letter(index: number, to: string): Buffer {
  const words = (index % 2 ? RUSSIAN : ENGLISH).repeat(6)
  const subject = index % 2 ? `Фонарь ${index}` : `Rear light ${index}`
  const quoted = (index % 2 ? RUSSIAN : ENGLISH).repeat(4)
  const boundary = `part-${index}`
  const lines = [
    'Received: from mx.people.example (mx.people.example [192.0.2.7])',
    '\tby mx.example.net with ESMTPS; Sat, 21 Nov 2026 10:00:00 +0000',
    `From: =?utf-8?B?${base64(`Person ${index}`)}?= <person-${index}@people.example>`,
    `To: ${to}`,
    `Subject: =?utf-8?B?${base64(subject)}?=`,
    `Message-ID: <bench-${index}-${process.pid}@people.example>`,
    'Date: Sat, 21 Nov 2026 10:00:00 +0000',
    'MIME-Version: 1.0',
    `Content-Type: multipart/alternative; boundary="${boundary}"`,
    '',
    `--${boundary}`,
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    folded(
      `${words}\n\nOn Fri, Nov 20, 2026 at 9:12, Shop <shop@example.com> wrote:\n> ${quoted}\n`
    ),
    `--${boundary}`,
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    folded(
      `<div dir="ltr">${words}</div><div class="gmail_quote"><div>On Fri, Nov 20, 2026 at 9:12, Shop wrote:</div><blockquote>${quoted}</blockquote></div>`
    ),
    `--${boundary}--`,
    '',
  ]
  return Buffer.from(lines.join('\r\n'))
}

const base64 = (text: string) => Buffer.from(text).toString('base64')
const folded = (text: string) => base64(text).replaceAll(/.{76}/g, '$&\r\n')
