import { request as httpRequest } from 'node:http'
import { Readable } from 'node:stream'
import { test } from '@japa/runner'
import drive from '@adonisjs/drive/services/main'
import env from '#start/env'
import InboundMail from '#channels/email/receiving/models/inbound_mail'
import { newIntakeToken } from '#channels/email/doors/http/intake_token'
import { mimeInForm } from '#channels/email/doors/http/mime_in_form'
import { builtInAddress } from '#mail/mailboxes/built_in_address'
import { builtInMailbox } from '#mail/mailboxes/default_mailbox'
import MailIntakeToken from '#mail/models/mail_intake_token'
import inboundMailConfig from '#config/inbound_mail'
import { aMail } from '#tests/functional/email/doors/support/smtp'
import { givenWorkspace, inWorkspace, type TestWorkspace } from '#tests/helpers/workspaces'

interface Posting {
  token?: string
  basic?: string
  type?: string
  path?: string
  headers?: Record<string, string>
}

/** Posts as a mail server would: without cookies, in pieces. */
async function post(
  host: string,
  body: string | Buffer | Readable,
  { token, basic, type = 'message/rfc822', path = '/api/incoming-mails', headers }: Posting
) {
  const url = new URL(path, `http://${env.get('HOST')}:${env.get('PORT')}`)
  const authorization = token
    ? `Bearer ${token}`
    : basic && `Basic ${Buffer.from(`mail:${basic}`).toString('base64')}`
  const { promise, resolve, reject } = Promise.withResolvers<{
    status: number
    body: any
    type: string
  }>()
  const request = httpRequest(url, {
    method: 'POST',
    agent: false,
    headers: {
      ...headers,
      host,
      'content-type': type,
      ...(authorization ? { authorization } : {}),
    },
  })
  request.on('error', reject)
  request.on('response', (response) => {
    let text = ''
    response.on('data', (chunk) => (text += chunk))
    response.on('end', () => {
      const answerType = response.headers['content-type'] ?? ''
      resolve({ status: response.statusCode!, body: JSON.parse(text || '{}'), type: answerType })
    })
  })
  if (body instanceof Readable) body.pipe(request)
  else request.end(body)
  return promise
}

async function givenIntakeToken(workspace: TestWorkspace) {
  const { value, tokenHash } = newIntakeToken()
  await inWorkspace(workspace, async () => {
    const mailbox = await builtInMailbox()
    await MailIntakeToken.create({ mailboxId: mailbox.id, name: 'Pipe', tokenHash })
  })
  return value
}

const mailsOf = (workspace: TestWorkspace) => inWorkspace(workspace, () => InboundMail.query())

test.group('HTTP door | of a workspace', () => {
  test('stores the mail of a program with a token of the mailbox', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const token = await givenIntakeToken(workspace)
    const raw = aMail()
    const answer = await post(workspace.host, raw, {
      token,
      path: '/api/incoming-mails?from=carla@customer.example&to=help@brand.example',
    })
    assert.deepEqual([answer.status, answer.body], [202, { status: 'stored' }])
    const [mail] = await mailsOf(workspace)
    assert.deepInclude(mail!.$attributes, {
      door: 'http',
      envelopeFrom: 'carla@customer.example',
      envelopeTo: ['help@brand.example'],
      verdicts: null,
    })
    assert.equal(await drive.use().get(mail!.storageKey), raw)
  })

  test('knows a mail that comes again, by its key or its content', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const token = await givenIntakeToken(workspace)
    const raw = aMail()
    const headers = { 'idempotency-key': 'one' }
    const bare = 'From: cron@server.example\r\nSubject: Without an id\r\n\r\nDone'
    for (let turn = 0; turn < 2; turn++) {
      await post(workspace.host, raw, { token })
      await post(workspace.host, bare, { token, headers })
    }
    assert.lengthOf(await mailsOf(workspace), 2)
  })

  test('takes the forms of Mailgun, and a password where no header can be set', async ({
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const basic = await givenIntakeToken(workspace)
    const raw = aMail({ subject: '100% + ünïcode & more' })
    const fields = {
      'sender': 'carla@customer.example',
      'recipient': 'a@b.example',
      'body-mime': raw,
    }
    const encoded = await post(workspace.host, new URLSearchParams(fields).toString(), {
      basic,
      type: 'application/x-www-form-urlencoded',
    })
    assert.equal(encoded.status, 202)
    const other = aMail({ subject: 'In parts' })
    const parts = Object.entries({ ...fields, 'body-mime': other }).map(
      ([name, value]) =>
        `--XX\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
    )
    const multipart = await post(workspace.host, `${parts.join('')}--XX--\r\n`, {
      basic,
      type: 'multipart/form-data; boundary=XX',
    })
    assert.equal(multipart.status, 202)
    const mails = await mailsOf(workspace)
    assert.lengthOf(mails, 2)
    const stored = await Promise.all(mails.map(({ storageKey }) => drive.use().get(storageKey)))
    assert.sameMembers(stored, [raw, other])
    assert.deepEqual(mails[0]!.envelopeTo, ['a@b.example'])
  })

  test('refuses strangers, tokens of others, and requests without a mail', async ({ assert }) => {
    const [workspace, other] = [await givenWorkspace(), await givenWorkspace()]
    const token = await givenIntakeToken(workspace)
    for (const [host, posting] of [
      [workspace.host, {}],
      [workspace.host, { token: 'pbm_forged' }],
      [other.host, { token }],
    ] as const) {
      const { status, body, type } = await post(host, aMail(), posting)
      assert.deepEqual([status, body.code], [401, 'E_INTAKE_UNAUTHORIZED'])
      assert.include(type, 'application/problem+json')
    }
    const empty = await post(workspace.host, '', { token })
    assert.deepEqual([empty.status, empty.body.code], [422, 'E_MAIL_MISSING'])
    assert.lengthOf(await mailsOf(workspace), 0)
    assert.lengthOf(await mailsOf(other), 0)
  })

  test('refuses what is too large before it comes', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const token = await givenIntakeToken(workspace)
    const length = String(inboundMailConfig.largestMail + 1)
    const { status, body } = await post(workspace.host, Readable.from([aMail()]), {
      token,
      headers: { 'content-length': length },
    })
    assert.deepEqual([status, body.code], [413, 'E_MAIL_TOO_LARGE'])
    assert.lengthOf(await mailsOf(workspace), 0)
  })
})

function useOperatorsToken(cleanup: (callback: () => void) => void) {
  const token = 'a-token-of-the-operator-long-enough'
  env.set('MAIL_INTAKE_TOKEN', { release: () => token } as never)
  cleanup(() => {
    env.set('MAIL_INTAKE_TOKEN', undefined as never)
    delete process.env.MAIL_INTAKE_TOKEN
  })
  return token
}

test.group('HTTP door | of the installation', () => {
  const host = new URL(env.get('APP_URL')).hostname

  test('is not there where the operator has no token, and closed to others', async ({
    assert,
    cleanup,
  }) => {
    const workspace = await givenWorkspace()
    const token = await givenIntakeToken(workspace)
    const absent = await post(host, aMail(), { token })
    assert.equal(absent.status, 404)
    useOperatorsToken(cleanup)
    for (const posting of [{}, { token }, { token: 'short' }]) {
      const { status } = await post(host, aMail(), posting)
      assert.equal(status, 401)
    }
  })

  test('stores a mail in the workspaces of its recipients', async ({ assert, cleanup }) => {
    const [one, other] = [await givenWorkspace(), await givenWorkspace()]
    const token = useOperatorsToken(cleanup)
    const to = [one, other].map(({ tenant }) => builtInAddress(tenant.slug))
    const headers = { 'x-envelope-to': [...to, 'nobody@nowhere.example'].join(', ') }
    const answer = await post(host, aMail(), { token, headers })
    assert.deepEqual([answer.status, answer.body.recipients], [202, to])
    assert.lengthOf(await mailsOf(one), 1)
    assert.lengthOf(await mailsOf(other), 1)
    const nobody = await post(host, aMail(), { token })
    assert.deepEqual([nobody.status, nobody.body.code], [422, 'E_NO_SUCH_RECIPIENT'])
  })
})

test.group('HTTP door | forms', () => {
  test('a form reads the same however it is cut into pieces', async ({ assert }) => {
    const raw = aMail({ subject: 'Ü & = % + --XX' })
    const fields = { 'a': 'b c', 'body-mime': raw, 'recipient': 'a+b@c.example' }
    const encoded = new URLSearchParams(fields).toString()
    const multipart = Object.entries(fields)
      .map(
        ([name, value]) =>
          `--XX\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
      )
      .join('')
    for (const [body, type] of [
      [encoded, 'application/x-www-form-urlencoded'],
      [`${multipart}--XX--\r\n`, 'multipart/form-data; boundary="XX"'],
    ] as const) {
      for (const size of [1, 2, 3, 7, 64, 10_000]) {
        const whole = Buffer.from(body)
        const pieces = Array.from({ length: Math.ceil(whole.length / size) }, (_, turn) =>
          whole.subarray(turn * size, (turn + 1) * size)
        )
        const found: Record<string, string> = {}
        const chunks = await mimeInForm(Readable.from(pieces), type, found).toArray()
        assert.equal(Buffer.concat(chunks).toString(), raw)
        assert.equal(found.recipient, fields.recipient)
      }
    }
  })
})
