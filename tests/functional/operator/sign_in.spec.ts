import { test } from '@japa/runner'
import type { ApiResponse } from '@japa/api-client'
import { DateTime } from 'luxon'
import Operator from '#operations/console/models/operator'
import OperatorEvent from '#operations/console/models/operator_event'
import OperatorSession from '#operations/console/models/operator_session'
import { CreateOperator } from '#operations/console/actions/create_operator'
import {
  asOperator,
  atConsole,
  codeOf,
  givenOperator,
  OPERATOR_COOKIE,
} from '#tests/helpers/operators'
import { signInAs, Visitor } from '#tests/helpers/sign_in'
import { givenWorkspace, PASSWORD } from '#tests/helpers/workspaces'

const commandLine = { operatorId: null, name: 'test', ip: null }
const cookieOf = (response: ApiResponse) =>
  /patchbay_operator=([\w-]+)/.exec(String(response.header('set-cookie')))?.[1]

test.group('Operator | signing in', () => {
  test('takes a password, then a code, and starts a new session each time', async ({
    client,
    assert,
  }) => {
    const { operator, secret } = await givenOperator()
    const visitor = await atConsole(client)

    const first = await visitor
      .post('/operator/sign-in')
      .json({ email: operator.email, password: PASSWORD })
    first.assertStatus(302)
    first.assertHeader('location', '/operator/second-factor')
    const candidate = await asOperator(client, operator, 'password')

    const second = await candidate.post('/operator/second-factor').json({ code: codeOf(secret) })
    second.assertHeader('location', '/operator')
    assert.isString(cookieOf(second))
    assert.notEqual(cookieOf(second), candidate.token)
    assert.notEqual(cookieOf(second), cookieOf(first))

    const replaced = await candidate.get('/operator')
    replaced.assertHeader('location', '/operator/sign-in')
    const event = await OperatorEvent.query()
      .where('operator_id', operator.id)
      .orderBy('id', 'desc')
      .firstOrFail()
    assert.equal(event.action, 'session.started')
  })

  test('the cookie is for the console alone and is never sent along', async ({
    client,
    assert,
  }) => {
    const { operator } = await givenOperator()
    const visitor = await atConsole(client)
    const response = await visitor
      .post('/operator/sign-in')
      .json({ email: operator.email, password: PASSWORD })
    const header = [response.header('set-cookie')]
      .flat()
      .find((one) => one?.includes(OPERATOR_COOKIE))
    assert.match(String(header), /Path=\/operator;/i)
    assert.match(String(header), /HttpOnly/i)
    assert.match(String(header), /SameSite=Strict/i)
    assert.notMatch(String(header), /Domain=/i)
  })

  test('a planted session is worth nothing after signing in', async ({ client, assert }) => {
    const { operator, secret } = await givenOperator()
    const planted = await asOperator(client, operator, 'password')
    await planted.post('/operator/second-factor').json({ code: codeOf(secret) })
    const response = await planted.get('/operator')
    response.assertHeader('location', '/operator/sign-in')
    assert.lengthOf(await OperatorSession.query().where('operator_id', operator.id), 1)
  })

  test('a password alone opens no page: {path}')
    .with(
      ['/operator', '/operator/operators', '/operator/audit', '/operator/maintenance'].map(
        (path) => ({ path })
      )
    )
    .run(async ({ client }, { path }) => {
      const { operator } = await givenOperator()
      const visitor = await asOperator(client, operator, 'password')
      const response = await visitor.get(path)
      response.assertStatus(302)
      response.assertHeader('location', '/operator/second-factor')
      const json = await visitor.get(path).header('accept', 'application/json')
      json.assertStatus(401)
    })

  test('a password alone changes nothing', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const { operator } = await givenOperator()
    const visitor = await asOperator(client, operator, 'password')
    const response = await visitor
      .post(`/operator/workspaces/${workspace.tenant.slug}/suspension`)
      .json({ reason: 'For no reason' })
    response.assertHeader('location', '/operator/second-factor')
    await workspace.tenant.refresh()
    assert.isNull(workspace.tenant.suspendedAt)
  })

  test('a code is good once, a wrong one is recorded', async ({ client, assert }) => {
    const { operator, secret } = await givenOperator()
    const code = codeOf(secret)
    const one = await asOperator(client, operator, 'password')
    const other = await asOperator(client, operator, 'password')
    await one.post('/operator/second-factor').json({ code })
    const repeated = await other
      .post('/operator/second-factor')
      .header('accept', 'application/json')
      .json({ code })
    repeated.assertStatus(422)
    assert.equal(repeated.body().code, 'E_WRONG_CODE')
    const refused = await OperatorEvent.query()
      .where('operator_id', operator.id)
      .where('action', 'session.refused')
    assert.lengthOf(refused, 1)
  })

  test('codes cannot be guessed for long', async ({ client }) => {
    const { operator } = await givenOperator()
    const visitor = await asOperator(client, operator, 'password')
    const guess = () =>
      visitor
        .post('/operator/second-factor')
        .header('accept', 'application/json')
        .json({ code: 'zzzz' })
    for (let turn = 0; turn < 8; turn++) await guess()
    const limited = await guess()
    limited.assertStatus(429)
  })

  test('passwords cannot be guessed for long', async ({ client }) => {
    const { operator } = await givenOperator()
    const visitor = await atConsole(client)
    const guess = () =>
      visitor
        .post('/operator/sign-in')
        .header('accept', 'application/json')
        .json({ email: operator.email, password: 'wrong' })
    for (let turn = 0; turn < 6; turn++) await guess()
    const limited = await guess()
    limited.assertStatus(429)
  })

  test('a recovery code signs in, once', async ({ client, assert }) => {
    const { operator, recoveryCodes } = await givenOperator()
    const [code] = recoveryCodes
    const visitor = await asOperator(client, operator, 'password')
    const response = await visitor.post('/operator/second-factor').json({ code })
    response.assertHeader('location', '/operator')
    await operator.refresh()
    assert.lengthOf(operator.recoveryCodes, 9)
    const again = await asOperator(client, operator, 'password')
    const refused = await again
      .post('/operator/second-factor')
      .header('accept', 'application/json')
      .json({ code })
    refused.assertStatus(422)
  })

  test('somebody disabled is nobody', async ({ client }) => {
    const { operator } = await givenOperator()
    const visitor = await asOperator(client, operator)
    await operator.merge({ disabledAt: DateTime.now() }).save()
    const response = await visitor.get('/operator')
    response.assertHeader('location', '/operator/sign-in')
  })

  test('forms need their token', async ({ client, assert }) => {
    const { operator } = await givenOperator()
    const visitor = await asOperator(client, operator)
    const response = await visitor
      .post('/operator/operators')
      .header('x-csrf-token', 'forged')
      .json({ email: 'mallory@example.com', name: 'Mallory' })
    assert.notEqual(response.status(), 200)
    assert.isNull(await Operator.findBy('email', 'mallory@example.com'))
  })
})

test.group('Operator | becoming one', () => {
  test('a link sets the password once, and the second factor must follow', async ({
    client,
    assert,
  }) => {
    const email = `new-${crypto.randomUUID()}@example.com`
    const { link, operator } = await new CreateOperator().execute(
      { email, name: 'Nina New' },
      commandLine
    )
    const { pathname } = new URL(link)
    const visitor = await atConsole(client)
    const page = await visitor.visit(pathname)
    assert.equal(page.body().props.email, email)

    const weak = await visitor
      .post(pathname)
      .header('accept', 'application/json')
      .json({ password: 'password' })
    weak.assertStatus(422)

    const chosen = await visitor.post(pathname).json({ password: 'correct horse battery' })
    chosen.assertHeader('location', '/operator/second-factor/set-up')

    const again = await atConsole(client)
    const used = await again.get(pathname)
    used.assertStatus(410)

    const candidate = await asOperator(client, operator, 'enrolling')
    const closed = await candidate.get('/operator')
    closed.assertHeader('location', '/operator/second-factor/set-up')
    const setUp = await candidate.visit('/operator/second-factor/set-up')
    const thief = await asOperator(client, operator, 'enrolling')
    const wrong = await candidate
      .post('/operator/second-factor/set-up')
      .header('accept', 'application/json')
      .json({ code: '000000' })
    assert.include([422], wrong.status())
    const done = await candidate
      .post('/operator/second-factor/set-up')
      .json({ code: codeOf(setUp.body().props.secret) })
    done.assertHeader('location', '/operator/recovery-codes')
    await operator.refresh()
    assert.isTrue(operator.isSetUp)
    assert.lengthOf(operator.recoveryCodes, 10)
    const late = await thief.get('/operator/second-factor/set-up')
    late.assertHeader('location', '/operator/sign-in')
    assert.notInclude(operator.totpSecret, setUp.body().props.secret)
  })

  test('the last who can sign in is not disabled', async ({ client, assert }) => {
    const { operator } = await givenOperator()
    const other = await givenOperator()
    await Operator.query().whereNotIn('id', [operator.id, other.operator.id]).delete()
    const visitor = await asOperator(client, operator)
    const first = await visitor.delete(`/operator/operators/${other.operator.id}`)
    first.assertStatus(302)
    const last = await visitor
      .delete(`/operator/operators/${operator.id}`)
      .header('accept', 'application/json')
    last.assertStatus(422)
    assert.equal(last.body().code, 'E_LAST_OPERATOR')
  })
})

test.group('Operator | hosts', () => {
  test('the console is not at the host of a workspace', async ({ client }) => {
    const workspace = await givenWorkspace()
    const { operator } = await givenOperator()
    const visitor = await asOperator(client, operator)
    const response = await visitor.at(workspace.host).get('/operator')
    response.assertStatus(404)
  })

  test("an operator's cookie is nobody at a workspace, also not an agent", async ({ client }) => {
    const workspace = await givenWorkspace()
    const { operator } = await givenOperator()
    const visitor = await asOperator(client, operator)
    const desk = await visitor
      .at(workspace.host)
      .get('/agent/tickets')
      .header('accept', 'application/json')
    desk.assertStatus(401)
  })

  test('a session of staff is nobody at the console', async ({ client }) => {
    const workspace = await givenWorkspace()
    const owner = await signInAs(client, workspace, workspace.owner)
    const { host } = await atConsole(client)
    const response = await owner.at(host).get('/operator').header('accept', 'application/json')
    response.assertStatus(401)
    const asCookie = new Visitor(client, host, { [OPERATOR_COOKIE]: owner.sessionId })
    const other = await asCookie.get('/operator').header('accept', 'application/json')
    other.assertStatus(401)
  })
})
