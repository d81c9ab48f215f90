import { DateTime } from 'luxon'
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { IssueLink } from '#identity/links/actions/issue_link'
import { linkToken } from '#identity/links/link_token'
import PendingSignIn from '#identity/second_factor/models/pending_sign_in'
import { countSessions } from '#tests/functional/identity/support/browser'
import {
  codeOf,
  givenTotp,
  Person,
  rowsOf,
  wrongCodeOf,
} from '#tests/functional/second_factor/support/person'
import { givenWorkspace, inWorkspace } from '#tests/helpers/workspaces'

const PENDING = '/sign-in/second-factor'

test.group('Signing in with a second factor', () => {
  test('a right password alone opens nothing', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    await givenTotp(workspace, workspace.agent)
    const person = await Person.at(client, workspace.host)
    const response = await person.signIn(workspace.agent.email)
    response.assertHeader('location', PENDING)
    assert.equal(await countSessions(workspace), 0)
    assert.isFalse(await person.isSignedIn())
    for (const path of [
      '/agent/tickets',
      '/account/security/second-factor',
      '/my/tickets',
      '/api/v1/me',
    ]) {
      const page = await person.json('get', path)
      assert.include([401, 404], page.status(), path)
    }
    const props = await person.props(PENDING)
    assert.isNull(props.user)
    assert.include(props, { hasTotp: true, hasPasskeys: false, hasRecoveryCodes: true })
  })

  test('the code of the app finishes it, and leads where the person wanted', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const { secret } = await givenTotp(workspace, workspace.agent)
    const person = await Person.at(client, workspace.host)
    await person.page('/agent/tickets?view=mine')
    await person.signIn(workspace.agent.email)
    const before = person.cookies.get('patchbay_session')
    const response = await person.form('post', PENDING, { code: codeOf(secret) })
    response.assertHeader('location', '/agent/tickets?view=mine')
    assert.notEqual(person.cookies.get('patchbay_session'), before, 'a new session')
    assert.isTrue(await person.isSignedIn())
    assert.lengthOf(await rowsOf(workspace, 'pending_sign_ins'), 0)
  })

  test('a code counts once, also for two who use it at the same time', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const { secret } = await givenTotp(workspace, workspace.agent)
    const [first, second] = [
      await Person.at(client, workspace.host),
      await Person.at(client, workspace.host),
    ]
    await first.signIn(workspace.agent.email)
    await second.signIn(workspace.agent.email)
    const code = codeOf(secret)
    const answers = await Promise.all(
      [first, second].map((person) => person.json('post', PENDING, { code }))
    )
    assert.sameMembers(
      answers.map((answer) => answer.status()),
      [302, 422]
    )
    assert.equal(await countSessions(workspace), 1)
    const late = await Person.at(client, workspace.host)
    await late.signIn(workspace.agent.email)
    const replay = await late.json('post', PENDING, { code })
    assert.equal(replay.body().code, 'E_WRONG_CODE')
  })

  test('a recovery code does too, once, and the person is told', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const { recoveryCodes } = await givenTotp(workspace, workspace.agent)
    const person = await Person.at(client, workspace.host)
    await person.signIn(workspace.agent.email)
    const sloppy = ` ${recoveryCodes[4]!.toUpperCase().replaceAll('-', ' ')}`
    const response = await person.form('post', PENDING, { code: sloppy })
    response.assertHeader('location', '/agent/tickets')
    const events = await rowsOf(workspace, 'events')
    assert.isTrue(events.some(({ payload }) => payload.kind === 'recovery_codes_used'))

    const again = await Person.at(client, workspace.host)
    await again.signIn(workspace.agent.email)
    const used = await again.json('post', PENDING, { code: recoveryCodes[4] })
    assert.equal(used.body().code, 'E_WRONG_CODE')
    const props = await person.props('/account/security/second-factor')
    assert.equal(props.recoveryCodesLeft, 9)
  })

  test("somebody else's recovery code and app are wrong", async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    await givenTotp(workspace, workspace.agent)
    const other = await givenTotp(workspace, workspace.otherAgent)
    const person = await Person.at(client, workspace.host)
    await person.signIn(workspace.agent.email)
    for (const code of [other.recoveryCodes[0]!, codeOf(other.secret)]) {
      const response = await person.json('post', PENDING, { code })
      assert.equal(response.body().code, 'E_WRONG_CODE')
    }
    assert.equal(await countSessions(workspace), 0)
  })

  test('after five wrong codes even the right one has to start over', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const { secret } = await givenTotp(workspace, workspace.agent)
    const person = await Person.at(client, workspace.host)
    await person.signIn(workspace.agent.email)
    for (let turn = 0; turn < 4; turn++) {
      const response = await person.json('post', PENDING, { code: wrongCodeOf(secret) })
      assert.equal(response.body().code, 'E_WRONG_CODE')
    }
    const fifth = await person.form('post', PENDING, { code: wrongCodeOf(secret) })
    fifth.assertHeader('location', '/sign-in')
    const late = await person.json('post', PENDING, { code: codeOf(secret) })
    assert.equal(late.body().code, 'E_SIGN_IN_EXPIRED')
    assert.equal(await countSessions(workspace), 0)
  })

  test('many wrong codes at once are not more than five', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const { secret } = await givenTotp(workspace, workspace.agent)
    const person = await Person.at(client, workspace.host)
    await person.signIn(workspace.agent.email)
    const answers = await Promise.all(
      Array.from({ length: 7 }, () => person.json('post', PENDING, { code: wrongCodeOf(secret) }))
    )
    const looked = answers.filter((answer) => answer.body().code === 'E_WRONG_CODE')
    assert.isAtMost(looked.length, 5)
  })

  test('guessing over many sign-ins is slowed down', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const { secret } = await givenTotp(workspace, workspace.agent)
    const statuses = new Set<number>()
    for (let round = 0; round < 3; round++) {
      const thief = await Person.at(client, workspace.host)
      await thief.signIn(workspace.agent.email)
      for (let turn = 0; turn < 4; turn++) {
        const response = await thief.json('post', PENDING, { code: wrongCodeOf(secret) })
        statuses.add(response.status())
      }
    }
    assert.sameMembers([...statuses], [422, 429])
  })

  test('it is over after ten minutes', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const { secret } = await givenTotp(workspace, workspace.agent)
    const person = await Person.at(client, workspace.host)
    await person.signIn(workspace.agent.email)
    await inWorkspace(workspace, async () => {
      const pending = await PendingSignIn.firstOrFail()
      const left = pending.expiresAt.diffNow('minutes').minutes
      assert.isTrue(left > 9 && left <= 10)
      await pending.merge({ expiresAt: DateTime.now().minus({ seconds: 1 }) }).save()
    })
    const response = await person.json('post', PENDING, { code: codeOf(secret) })
    assert.equal(response.body().code, 'E_SIGN_IN_EXPIRED')
    const page = await person.page(PENDING)
    page.assertHeader('location', '/sign-in')
  })

  test('somebody disabled meanwhile does not get in', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const { secret } = await givenTotp(workspace, workspace.agent)
    const person = await Person.at(client, workspace.host)
    await person.signIn(workspace.agent.email)
    await inWorkspace(workspace, () => workspace.agent.merge({ disabledAt: DateTime.now() }).save())
    const response = await person.json('post', PENDING, { code: codeOf(secret) })
    assert.equal(response.body().code, 'E_SIGN_IN_EXPIRED')
    assert.equal(await countSessions(workspace), 0)
  })

  test('a cookie of before the sign-in is of no use after it', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const { secret } = await givenTotp(workspace, workspace.agent)
    const person = await Person.at(client, workspace.host)
    await person.signIn(workspace.agent.email)
    const kept = new Map(person.cookies)
    await person.form('post', PENDING, { code: codeOf(secret) })
    const thief = await Person.at(client, workspace.host)
    for (const [name, value] of kept) thief.cookies.set(name, value)
    assert.isFalse(await thief.isSignedIn())
    const replay = await thief.json('post', PENDING, { code: codeOf(secret, 1) })
    assert.equal(replay.body().code, 'E_SIGN_IN_EXPIRED')
  })

  test('a mailed link is a first factor only', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const { secret } = await givenTotp(workspace, workspace.customer)
    const token = await inWorkspace(workspace, async () => {
      const { email, id } = workspace.customer
      const link = await db.transaction((trx) =>
        new IssueLink().execute({ purpose: 'sign_in', email, userId: id }, trx)
      )
      return linkToken(link.id, 'sign_in')
    })
    const person = await Person.at(client, workspace.host)
    const response = await person.form('post', `/links/sign-in/${token}`)
    response.assertHeader('location', PENDING)
    assert.isFalse(await person.isSignedIn())
    await person.page(PENDING)
    await person.form('post', PENDING, { code: codeOf(secret) })
    assert.isTrue(await person.isSignedIn())
  })

  test('is of no use at another workspace', async ({ client, assert }) => {
    const [home, other] = [await givenWorkspace(), await givenWorkspace()]
    const { secret } = await givenTotp(home, home.agent)
    const person = await Person.at(client, home.host)
    await person.signIn(home.agent.email)
    const stranger = await Person.at(client, other.host)
    for (const [name, value] of person.cookies) stranger.cookies.set(name, value)
    const page = await stranger.page(PENDING)
    page.assertHeader('location', '/sign-in')
    await stranger.page('/sign-in')
    const response = await stranger.json('post', PENDING, { code: codeOf(secret) })
    assert.equal(response.body().code, 'E_SIGN_IN_EXPIRED')
    assert.equal((await countSessions(home)) + (await countSessions(other)), 0)
  })

  test('leaving it forgets it', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    await givenTotp(workspace, workspace.agent)
    const person = await Person.at(client, workspace.host)
    await person.signIn(workspace.agent.email)
    const response = await person.form('delete', PENDING)
    response.assertHeader('location', '/sign-in')
    assert.lengthOf(await rowsOf(workspace, 'pending_sign_ins'), 0)
  })
})
