import { Writable } from 'node:stream'
import { test } from '@japa/runner'
import { Logger } from '@adonisjs/core/logger'
import { Redaction, secretsOf } from '#operations/logging/redaction'

const TOKEN = 'eyJtZXNzYWdlIjoibGlua3MifQ.dGhlLXNlY3JldC1wYXJ0'
const KEY = 'the-key-of-the-installation'

/** Lines as the application's logger would write them. */
function givenLogger() {
  const lines: string[] = []
  const destination = new Writable({
    write(chunk, _, done) {
      lines.push(String(chunk))
      done()
    },
  })
  const redaction = new Redaction([KEY])
  const logger = new Logger({
    enabled: true,
    level: 'trace',
    destination,
    hooks: { streamWrite: (line) => redaction.clean(line) },
  })
  return { logger, text: () => lines.join('') }
}

const secrets: Record<string, { logged: object; secret: string }> = {
  'a password': { logged: { password: 'hunter2 "quoted"' }, secret: 'hunter2' },
  'a password deep inside': {
    logged: { a: { b: [{ newPassword: 'hunter2' }] } },
    secret: 'hunter2',
  },
  'a token of another name': { logged: { csrf_token: 'abcdef123' }, secret: 'abcdef123' },
  'cookies of a request': {
    logged: { headers: { 'cookie': 'patchbay_session=s3cr3t', 'set-cookie': ['a=s3cr3t', 'b=2'] } },
    secret: 's3cr3t',
  },
  'an authorization header': {
    logged: { headers: { authorization: 'Basic dXNlcjpwYXNz' } },
    secret: 'dXNlcjpwYXNz',
  },
  'recovery codes': { logged: { recoveryCodes: ['aaaa-bbbb', 'cccc-dddd'] }, secret: 'cccc-dddd' },
  'a token of the API in a sentence': {
    logged: { text: `refused Bearer ${TOKEN} of somebody` },
    secret: TOKEN,
  },
  'a link of a mail': { logged: { path: `/links/password-reset/${TOKEN}` }, secret: TOKEN },
  'a confirmation link': {
    logged: { url: `https://acme.example.com/requests/confirm/${TOKEN}?a=1` },
    secret: TOKEN,
  },
  'a query string': { logged: { url: '/x?q=1&token=abc123&b=2' }, secret: 'abc123' },
  'a password in an address': {
    logged: { err: new Error('cannot reach postgres://app:p4ssw0rd@db:5432/patchbay') },
    secret: 'p4ssw0rd',
  },
  'an address of a person': {
    logged: { err: new Error('550 <Анна.Petrova+x@почта.example> unknown') },
    secret: 'Petrova',
  },
  'an encoded address': { logged: { path: '/people/maya%40customer.example' }, secret: 'maya' },
  'what PostgreSQL tells of a row': {
    logged: {
      err: Object.assign(new Error('duplicate'), { detail: 'Key (name)=(Maya Fernandes) exists' }),
    },
    secret: 'Fernandes',
  },
  "the installation's own key": { logged: { err: new Error(`bad ${KEY}!`) }, secret: KEY },
}

test.group('Log lines', () => {
  for (const [what, { logged, secret }] of Object.entries(secrets)) {
    test(`hold back ${what}`, ({ assert }) => {
      const { logger, text } = givenLogger()
      logger.child(logged as Record<string, string>).info('first')
      logger.error(logged, 'second')
      assert.include(text(), 'second')
      assert.notInclude(text(), secret)
      for (const line of text().trim().split('\n')) assert.doesNotThrow(() => JSON.parse(line))
    })
  }

  test('are written in no time, whatever somebody asks for: {0}')
    .with([
      ['a path of many parts', '/a'.repeat(7_500)],
      ['dots', 'a.'.repeat(7_500)],
      ['a word', 'a'.repeat(15_000)],
      ['a host', `a@${'b-'.repeat(7_500)}`],
    ] as [string, string][])
    .run(({ assert }, [, path]) => {
      const { logger } = givenLogger()
      const startedAt = performance.now()
      logger.info({ path }, 'Request')
      assert.isBelow(performance.now() - startedAt, 1_000)
    })

  test('keep what helps to find an error', ({ assert }) => {
    const { logger, text } = givenLogger()
    const line = {
      request_id: '3b3c1c7e-0d5b-4c57-9d0e-0d3f6f9f7a11',
      tenantId: 7,
      path: '/agent/tickets/42/messages',
      route: 'agent.messages.store',
      job: 'notifications.send_ticket_mail',
      id: '7.event-12-notifications.mail_requester',
    }
    logger.info(line, 'Request')
    assert.containsSubset(JSON.parse(text()), line)
  })

  test('know the secrets of the settings, also inside of addresses', ({ assert }) => {
    const env = {
      APP_KEY: KEY,
      APP_PREVIOUS_KEYS: 'one-former-key,another-former-key',
      REDIS_URL: 'redis://:r3d%21s-pass@cache:6379',
    }
    assert.sameMembers(secretsOf(env, Object.keys(env)), [
      KEY,
      'one-former-key',
      'another-former-key',
      'r3d!s-pass',
    ])
  })
})
