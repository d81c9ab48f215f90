import { DateTime } from 'luxon'
import { test } from '@japa/runner'
import { linkToken } from '#identity/links/link_token'
import MailLink from '#identity/links/models/mail_link'
import type { LinkPurpose } from '#identity/links/purposes'
import type User from '#identity/models/user'
import FactorReset from '#identity/second_factor/models/factor_reset'
import { StartOperatorReset } from '#identity/second_factor/resets/actions/start_operator_reset'
import { ExecuteFactorReset } from '#identity/second_factor/resets/jobs/execute_factor_reset'
import { countSessions } from '#tests/functional/identity/support/browser'
import { givenApp } from '#tests/functional/api/program'
import {
  codeOf,
  demandOf,
  givenTotp,
  Person,
  rowsOf,
} from '#tests/functional/second_factor/support/person'
import { signInAs } from '#tests/helpers/sign_in'
import { givenWorkspace, inWorkspace, type TestWorkspace } from '#tests/helpers/workspaces'

const pathTo = ({ id }: User) => `/agent/settings/people/${id}/factor-reset`

/** The token in the mail that a purpose's newest link goes out with. */
function mailed(workspace: TestWorkspace, purpose: LinkPurpose) {
  return inWorkspace(workspace, async () => {
    const link = await MailLink.query()
      .where('purpose', purpose)
      .orderBy('id', 'desc')
      .firstOrFail()
    return linkToken(link.id, purpose)
  })
}

/** As if the wait were over. */
function wait(workspace: TestWorkspace) {
  return inWorkspace(workspace, async () => {
    const past = DateTime.now().minus({ seconds: 1 })
    await FactorReset.query().update({ takesEffectAt: past.toJSDate() })
  })
}

function runJob(workspace: TestWorkspace, { id }: User) {
  return inWorkspace(workspace, async () => {
    const { id: resetId } = await FactorReset.query().orderBy('id', 'desc').firstOrFail()
    await new ExecuteFactorReset({ userId: id, resetId }).run()
  })
}

async function start(client: any, workspace: TestWorkspace, by: User, over: User) {
  const admin = await signInAs(client, workspace, by, { isConfirmed: true })
  return admin.post(pathTo(over)).header('accept', 'application/json')
}

test.group("Resetting somebody's second factors", () => {
  test('waits a day, tells the person at once and is recorded', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const { secret } = await givenTotp(workspace, workspace.agent)
    const response = await start(client, workspace, workspace.admin, workspace.agent)
    response.assertStatus(302)
    const [reset] = await rowsOf(workspace, 'factor_resets')
    const hours = DateTime.fromJSDate(reset.takes_effect_at).diffNow('hours').hours
    assert.isTrue(hours > 23 && hours <= 24)
    const events = await rowsOf(workspace, 'events')
    const started = events.find(({ name }) => name === 'user.factor_reset_started')
    assert.equal(started.actor_id, workspace.admin.id)
    assert.deepEqual(started.payload, { userId: workspace.agent.id, resetId: reset.id })
    assert.isTrue(events.some(({ name }) => name === 'link.issued'))

    await runJob(workspace, workspace.agent)
    const person = await Person.at(client, workspace.host)
    const signIn = await person.signIn(workspace.agent.email)
    signIn.assertHeader('location', '/sign-in/second-factor')
    await person.form('post', '/sign-in/second-factor', { code: codeOf(secret) })
    assert.isTrue(await person.isSignedIn(), 'until then everything is as before')
  })

  test('ends all sessions, and sign-in asks for the password alone', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    await givenTotp(workspace, workspace.agent)
    const thief = await signInAs(client, workspace, workspace.agent)
    await start(client, workspace, workspace.admin, workspace.agent)
    await wait(workspace)
    await runJob(workspace, workspace.agent)
    for (const table of ['totp_factors', 'recovery_codes', 'passkeys']) {
      assert.lengthOf(await rowsOf(workspace, table), 0, table)
    }
    const out = await thief.get('/agent/tickets')
    out.assertHeader('location', '/sign-in')
    const events = await rowsOf(workspace, 'events')
    assert.isTrue(events.some(({ name }) => name === 'user.factors_reset'))
    assert.isTrue(events.some(({ payload }) => payload.kind === 'second_factors_reset'))
    const person = await Person.at(client, workspace.host)
    const response = await person.signIn(workspace.agent.email)
    response.assertHeader('location', '/agent/tickets')
  })

  test('happens when an app signs in too, whatever became of the job', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    await givenTotp(workspace, workspace.agent)
    await start(client, workspace, workspace.owner, workspace.agent)
    await wait(workspace)
    await givenApp(client, workspace, workspace.agent)
    assert.lengthOf(await rowsOf(workspace, 'totp_factors'), 0)
    const [reset] = await rowsOf(workspace, 'factor_resets')
    assert.isNotNull(reset.executed_at)
  })

  test('happens at sign-in too, whatever became of the job, and enrolment is forced', async ({
    client,
  }) => {
    const workspace = await givenWorkspace()
    await givenTotp(workspace, workspace.agent)
    await demandOf(workspace, ['agent'])
    await start(client, workspace, workspace.owner, workspace.agent)
    await wait(workspace)
    const person = await Person.at(client, workspace.host)
    await person.signIn(workspace.agent.email)
    const page = await person.page('/agent/tickets')
    page.assertHeader('location', '/account/security/second-factor')
  })

  test('is stopped by the link in the mail, without signing in', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    await givenTotp(workspace, workspace.agent)
    await start(client, workspace, workspace.admin, workspace.agent)
    const token = await mailed(workspace, 'factor_reset')
    const person = await Person.at(client, workspace.host)
    const seen = await person.props(`/links/factor-reset/${token}`)
    assert.equal(seen.reset.startedBy, workspace.admin.name)
    const [open] = await rowsOf(workspace, 'factor_resets')
    assert.isNull(open.cancelled_at, 'looking changes nothing')
    const response = await person.form('post', `/links/factor-reset/${token}`)
    response.assertHeader('location', '/sign-in')
    await wait(workspace)
    await runJob(workspace, workspace.agent)
    assert.lengthOf(await rowsOf(workspace, 'totp_factors'), 1)
    const again = await person.json('post', `/links/factor-reset/${token}`)
    again.assertStatus(410)
  })

  test('is stopped from any session of the person', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    await givenTotp(workspace, workspace.agent)
    const session = await signInAs(client, workspace, workspace.agent)
    await start(client, workspace, workspace.admin, workspace.agent)
    await session.delete('/account/security/second-factor/reset')
    const [reset] = await rowsOf(workspace, 'factor_resets')
    assert.isNotNull(reset.cancelled_at)
    await wait(workspace)
    await runJob(workspace, workspace.agent)
    assert.lengthOf(await rowsOf(workspace, 'totp_factors'), 1)
  })

  test('nobody resets their own, nobody those of somebody above, no agent any', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    for (const user of [workspace.owner, workspace.admin, workspace.otherAgent]) {
      await givenTotp(workspace, user)
    }
    for (const [by, over] of [
      [workspace.admin, workspace.admin],
      [workspace.owner, workspace.owner],
      [workspace.admin, workspace.owner],
      [workspace.agent, workspace.otherAgent],
      [workspace.customer, workspace.otherAgent],
    ] as const) {
      const response = await start(client, workspace, by, over)
      response.assertStatus(403)
    }
    assert.lengthOf(await rowsOf(workspace, 'factor_resets'), 0)
  })

  test('needs a confirmation a moment ago', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    await givenTotp(workspace, workspace.agent)
    const admin = await signInAs(client, workspace, workspace.admin)
    const response = await admin.post(pathTo(workspace.agent)).header('accept', 'application/json')
    assert.equal(response.body().code, 'E_CONFIRMATION_REQUIRED')
  })

  test('a second start does not shorten the wait, nor is there one without factors', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const none = await start(client, workspace, workspace.admin, workspace.agent)
    assert.equal(none.body().code, 'E_NO_FACTORS_TO_RESET')
    await givenTotp(workspace, workspace.agent)
    await start(client, workspace, workspace.admin, workspace.agent)
    const second = await start(client, workspace, workspace.owner, workspace.agent)
    assert.equal(second.body().code, 'E_NO_FACTORS_TO_RESET')
    assert.lengthOf(await rowsOf(workspace, 'factor_resets'), 1)
  })

  test('comes to nothing when who started it lost the right meanwhile', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    await givenTotp(workspace, workspace.agent)
    await start(client, workspace, workspace.admin, workspace.agent)
    await inWorkspace(workspace, () => workspace.admin.merge({ role: 'agent' }).save())
    await wait(workspace)
    await runJob(workspace, workspace.agent)
    assert.lengthOf(await rowsOf(workspace, 'totp_factors'), 1)
    const [reset] = await rowsOf(workspace, 'factor_resets')
    assert.isNotNull(reset.cancelled_at)
  })

  test('is shown to admins, with how many factors there are and not which', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    await givenTotp(workspace, workspace.agent)
    await start(client, workspace, workspace.owner, workspace.agent)
    const admin = await signInAs(client, workspace, workspace.admin)
    const page = await admin.visit(`/agent/settings/people/${workspace.agent.id}`)
    const { secondFactor, factorReset } = page.body().props
    assert.include(secondFactor, { count: 1, mayReset: true })
    assert.equal(factorReset.startedBy, workspace.owner.name)
  })
})

test.group('A sole owner who lost everything', () => {
  test('is asked by mail, agrees, and waits three days', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    await givenTotp(workspace, workspace.owner)
    await inWorkspace(workspace, () => new StartOperatorReset().execute(workspace.owner.id))
    await wait(workspace)
    await inWorkspace(workspace, async () => {
      await FactorReset.query().update({ takesEffectAt: null })
    })
    await runJob(workspace, workspace.owner)
    assert.lengthOf(await rowsOf(workspace, 'totp_factors'), 1, 'nothing without consent')

    const token = await mailed(workspace, 'factor_reset_consent')
    const person = await Person.at(client, workspace.host)
    const page = await person.page(`/links/factor-reset-consent/${token}`)
    page.assertStatus(200)
    await person.form('post', `/links/factor-reset-consent/${token}`)
    const [reset] = await rowsOf(workspace, 'factor_resets')
    const hours = DateTime.fromJSDate(reset.takes_effect_at).diffNow('hours').hours
    assert.isTrue(hours > 71 && hours <= 72)
    await wait(workspace)
    await runJob(workspace, workspace.owner)
    assert.lengthOf(await rowsOf(workspace, 'totp_factors'), 0)
    assert.equal(await countSessions(workspace), 0)
  })

  test('can still stop it by the second mail', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    await givenTotp(workspace, workspace.owner)
    await inWorkspace(workspace, () => new StartOperatorReset().execute(workspace.owner.id))
    const person = await Person.at(client, workspace.host)
    const consent = await mailed(workspace, 'factor_reset_consent')
    await person.form('post', `/links/factor-reset-consent/${consent}`)
    await person.page('/sign-in')
    const token = await mailed(workspace, 'factor_reset')
    await person.form('post', `/links/factor-reset/${token}`)
    await wait(workspace)
    await runJob(workspace, workspace.owner)
    assert.lengthOf(await rowsOf(workspace, 'totp_factors'), 1)
  })

  test('where there is another owner, or no owner is meant, the operator does nothing', async ({
    assert,
  }) => {
    const workspace = await givenWorkspace()
    await givenTotp(workspace, workspace.owner)
    await givenTotp(workspace, workspace.agent)
    await inWorkspace(workspace, async () => {
      await assert.rejects(() => new StartOperatorReset().execute(workspace.agent.id))
      await workspace.admin.merge({ role: 'owner' }).save()
      await assert.rejects(() => new StartOperatorReset().execute(workspace.owner.id))
    })
    assert.lengthOf(await rowsOf(workspace, 'factor_resets'), 0)
  })
})
