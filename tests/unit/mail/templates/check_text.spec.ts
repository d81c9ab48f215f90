import { test } from '@japa/runner'
import { flawOf, originsIn, type Flaw } from '#mail/templates/check_text'
import type { Field } from '#mail/templates/kinds/definition'
import type { MailKindName } from '#mail/templates/mail_kinds'

type Row = [kind: MailKindName, field: Field, text: string, rule: Flaw['rule'] | null]

const deep = '{count, plural, other {{count, plural, other {{count, plural, other {#}}}}}}'

const rows: Row[] = [
  ['request_received', 'lead', 'Thank you, {name}: “{subject}” is #{number}.', null],
  ['request_received', 'lead', 'One\n\nTwo', null],
  ['request_received', 'lead', '<script>alert(1)</script> & <b>{name}</b>', null],
  ['request_received', 'lead', "It's {name}’s; braces look like '{'this'}'.", null],
  ['request_received', 'lead', 'See https://status.acme.example/now', null],
  ['request_received', 'lead', '   ', 'required'],
  ['request_received', 'lead', 'x'.repeat(2_000), null],
  ['request_received', 'lead', 'x'.repeat(2_001), 'maxLength'],
  ['request_received', 'subject', `{number} ${'x'.repeat(200)}`, 'maxLength'],
  ['request_received', 'subject', '{number}\r\nBcc: all@example.com', 'oneLine'],
  ['request_received', 'subject', '{number}\u2028More', 'oneLine'],
  ['request_received', 'action', 'Open\nit', 'oneLine'],
  ['request_received', 'note', 'a\u0000b', 'mailTextCharacters'],
  ['request_received', 'note', 'a\u202eb', 'mailTextCharacters'],
  ['request_received', 'note', 'a\ud800b', 'mailTextCharacters'],
  ['request_received', 'lead', 'Hello {name', 'mailTextBraces'],
  ['request_received', 'lead', 'Hello {}', 'mailTextBraces'],
  ['request_received', 'lead', 'Hello { your name }', 'mailTextBraces'],
  ['request_received', 'lead', 'Hello {nam}', 'mailTextUnknown'],
  ['request_received', 'lead', 'Hello {until}', 'mailTextUnknown'],
  ['request_received', 'lead', 'Hello {constructor}', 'mailTextUnknown'],
  ['request_received', 'lead', '{name, date, long}', 'mailTextFormat'],
  ['request_received', 'lead', '{number, number, ::currency/EUR}', 'mailTextFormat'],
  ['request_received', 'lead', '{number, number}', null],
  ['request_received', 'lead', '{name, plural, one {#} other {#}}', 'mailTextNotANumber'],
  ['request_received', 'subject', 'We have it', 'mailTextMissing'],
  ['request_received', 'subject', '{number, plural, =1 {first} other {#}}', null],
  ['request_received', 'subject', "'{number}'", 'mailTextMissing'],
  ['notifications.digest', 'lead', '{count, plural, one {# thing} other {# things}}', null],
  ['notifications.digest', 'lead', '{count, plural, one {# thing}}', 'mailTextOther'],
  [
    'notifications.digest',
    'lead',
    '{count, plural, one {#} Hi {there} other {#}}',
    'mailTextBraces',
  ],
  ['notifications.digest', 'lead', '{count, plural, =0 {none} few {#} other {#}}', null],
  ['notifications.digest', 'lead', deep, 'mailTextNested'],
  ['notifications.rated', 'lead', '{rating, select, good {Yes} other {{actor}: no}}', null],
  [
    'notifications.rated',
    'subject',
    '{rating, select, good {{number}} other {}}',
    'mailTextMissing',
  ],
  ['links.sign_in', 'lead', 'Here it is: {until}', null],
  ['links.sign_in', 'lead', 'Or at https://evil.example', 'mailTextAddress'],
  ['links.sign_in', 'note', 'Or at www.evil.example', 'mailTextAddress'],
  ['links.email_change_old', 'lead', 'Your address changes', 'mailTextMissing'],
  ['notices.password_changed', 'lead', 'Your password changed', 'mailTextMissing'],
]

test.group('Mail texts | what can be sent', () => {
  test('{0} {1}: {2}')
    .with(rows)
    .run(({ assert }, [kind, field, text, rule]) => {
      assert.equal(flawOf(kind, field, text)?.rule ?? null, rule)
    })

  test('says what is wrong in a way that helps', ({ assert }) => {
    const unknown = flawOf('request_received', 'lead', 'Hello {nam}')
    assert.deepEqual(unknown!.details, {
      name: '{nam}',
      known: '{workspace}, {name}, {number}, {subject}',
    })
    const braces = flawOf('request_received', 'lead', 'Dear customer, your request {number was')
    assert.include(braces!.details.around, '{number')
    const missing = flawOf('request_received', 'subject', 'We have it')
    assert.deepEqual(missing!.details, { names: '{number}' })
  })

  test('addresses are known by what is written out, never by a placeholder', ({ assert }) => {
    assert.deepEqual(originsIn('At https://a.example/x or http://b.example:81.'), [
      'https://a.example',
      'http://b.example:81',
    ])
    assert.deepEqual(originsIn('At https://{subject} or https://me@c.example'), [])
  })
})
