import { test } from '@japa/runner'
import { MailReader } from '#channels/email/reading/mail_reader'
import { readMail } from '#channels/email/reading/read_mail'
import { mailFixture, fixturePath } from '#tests/functional/email/support/mails'

async function read(name: string) {
  return readMail(Uint8Array.from(await mailFixture(name)), {
    envelopeFrom: 'anna@customer.example',
  })
}

const words = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

test.group('Reading | charsets', () => {
  const russian = 'Здравствуйте, у меня не работает принтер. Помогите, пожалуйста.'
  const inRussian = {
    koi8_r: 'Не работает принтер',
    windows_1251: 'Не работает принтер',
    undeclared_8bit: 'Не работает принтер',
    declared_wrong: 'x',
    declared_unknown: 'x',
  }
  for (const [name, subject] of Object.entries(inRussian)) {
    test(`${name}: words are words`, async ({ assert }) => {
      const mail = await read(name)
      assert.equal(mail.subject, subject)
      assert.equal(words(mail.body.freshHtml), russian)
    })
  }

  test('ISO-2022-JP', async ({ assert }) => {
    const mail = await read('iso_2022_jp')
    assert.equal(mail.subject, 'プリンター')
    assert.equal(words(mail.body.freshHtml), 'プリンターが動きません。')
  })

  test('names of files by RFC 2231 and in raw bytes', async ({ assert }) => {
    const encoded = await read('rfc2231_name')
    const raw = await read('raw_8bit_name')
    assert.equal(encoded.files[0]!.fileName, 'Счёт.pdf')
    assert.equal(raw.files[0]!.fileName, 'Счёт.pdf')
    assert.equal(raw.subject, 'Счёт за ноябрь')
  })
})

test.group('Reading | parts', () => {
  test('a mail inside of a mail stays a file', async ({ assert }) => {
    const { files, body, attachedFrom } = await read('nested_mail')
    assert.equal(words(body.freshHtml), 'See below')
    assert.deepEqual(
      files.map(({ fileName, contentType }) => [fileName, contentType]),
      [['Inner words.eml', 'message/rfc822']]
    )
    assert.equal(attachedFrom?.address, 'inner@far.example')
  })

  test('boundaries that are missing, wrong or not closed hide nothing', async ({ assert }) => {
    for (const name of ['missing_boundary', 'wrong_boundary', 'unclosed_boundary']) {
      const mail = await read(name)
      assert.equal(words(mail.body.freshHtml), 'Still here', name)
    }
    const { files } = await read('unclosed_boundary')
    assert.equal(Buffer.from(files[0]!.content).toString().trim(), '%PDF-1.4 cut o')
  })

  test('an invitation is a file beside the words', async ({ assert }) => {
    const { files, body } = await read('invitation')
    assert.equal(words(body.freshHtml), 'Come')
    assert.equal(files[0]!.contentType, 'text/calendar')
    assert.match(files[0]!.fileName, /\.ics$/)
  })

  test('a winmail.dat is unpacked, a broken one stays what it is', async ({ assert }) => {
    const { files, body } = await read('tnef')
    assert.equal(words(body.freshHtml), 'Text inside')
    assert.equal(files[0]!.fileName, 'Отчёт.txt')
    assert.equal(Buffer.from(files[0]!.content).toString(), 'File words')
    const broken = await read('tnef_broken')
    assert.equal(words(broken.body.freshHtml), 'Words')
  })

  test('without an id and a date it is a mail all the same', async ({ assert }) => {
    const mail = await read('no_id_no_date')
    assert.isNull(mail.headerId)
    assert.equal(words(mail.body.freshHtml), 'No id, no date')
  })
})

test.group('Reading | quotes', () => {
  const programs = [
    'gmail_en',
    'gmail_ru',
    'apple_mail',
    'thunderbird_de',
    'outlook_desktop',
    'outlook_ru',
    'outlook_web',
    'yandex',
    'mail_ru',
    'plain_en',
    'plain_ru',
    'plain_de',
    'plain_fr',
    'plain_es',
    'plain_it',
    'plain_outlook_fr',
    'plain_original_ru',
  ]
  for (const name of programs) {
    test(`${name}: the new words stay, the old ones are folded`, async ({ assert }) => {
      const { body } = await read(`quotes/${name}`)
      assert.equal(words(body.freshHtml), 'NEW WORDS')
      assert.include(body.quotedHtml, 'OLD WORDS')
      assert.notInclude(body.quotedHtml, 'NEW WORDS')
    })
  }

  for (const name of ['inline_plain', 'inline_gmail']) {
    test(`${name}: answers between the lines stay with what they answer`, async ({ assert }) => {
      const { body } = await read(`quotes/${name}`)
      for (const part of [
        'Answers below',
        'Which printer?',
        'WORDS ONE',
        'Since when?',
        'WORDS TWO',
      ]) {
        assert.include(body.freshHtml, part)
      }
    })
  }

  test('what is nothing but a quote is shown', async ({ assert }) => {
    const { body } = await read('quotes/only_quote')
    assert.include(body.freshHtml, 'OLD WORDS')
    assert.equal(body.quotedHtml, '')
  })

  test('words that look like a header are words', async ({ assert }) => {
    const { body } = await read('quotes/no_quote')
    assert.equal(body.quotedHtml, '')
    assert.include(body.freshHtml, 'On Monday it was fine')
  })
})

test.group('Reading | in a thread', () => {
  test('a thread that takes too long is ended, the next mail is read', async ({ assert }) => {
    const reader = new MailReader({ longestReading: 1, readingMemory: 64 })
    const late = await reader.read({ path: fixturePath('koi8_r'), envelopeFrom: null })
    assert.deepInclude(late, { reason: 'too_slow' })
    await reader.close()
  })

  test('a file that is gone is unreadable, and nothing throws', async ({ assert }) => {
    const reader = new MailReader()
    const outcome = await reader.read({ path: '/nowhere.eml', envelopeFrom: null })
    assert.deepInclude(outcome, { reason: 'unreadable' })
    const next = await reader.read({ path: fixturePath('koi8_r'), envelopeFrom: null })
    assert.property(next, 'mail')
    await reader.close()
  })
})
