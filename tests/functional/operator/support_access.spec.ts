import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import User from '#identity/models/user'
import { GrantSupportAccess } from '#identity/support_access/actions/grant_support_access'
import SupportAccess from '#identity/support_access/models/support_access'
import SupportGrant, { type SupportRole } from '#identity/support_access/models/support_grant'
import OperatorEvent from '#operations/console/models/operator_event'
import { tenantRows } from '#tenancy/tenant_rows'
import { asOperator, givenOperator } from '#tests/helpers/operators'
import { givenLimits } from '#tests/helpers/plans'
import { signInAs, Visitor } from '#tests/helpers/sign_in'
import { givenTicket } from '#tests/helpers/tickets'
import { givenWorkspace, inWorkspace, type TestWorkspace } from '#tests/helpers/workspaces'

const consent = { hours: 1, role: 'light_agent', reason: 'Please look at ticket 1' }

function givenGrant(workspace: TestWorkspace, role: SupportRole = 'light_agent') {
  return inWorkspace(workspace, () =>
    new GrantSupportAccess().execute({ ...consent, role }, workspace.owner)
  )
}

/** Asks the console for the way in. */
async function enter(client: ApiClient, { tenant }: TestWorkspace) {
  const { operator } = await givenOperator()
  const visitor = await asOperator(client, operator)
  const response = await visitor
    .post(`/operator/workspaces/${tenant.slug}/support-session`)
    .header('accept', 'application/json')
    .header('x-inertia', 'true')
  return { operator, response, url: response.header('x-inertia-location') }
}

/** Follows the way in, as the operator's browser does; it is then signed in. */
async function signedInAsSupport(client: ApiClient, workspace: TestWorkspace) {
  const { url } = await enter(client, workspace)
  const browser = new Visitor(client, workspace.host)
  const response = await browser.get(new URL(url!).pathname)
  const sessionId = /patchbay_session=([^;]+)/.exec(String(response.header('set-cookie')))?.[1]
  const user = await inWorkspace(workspace, () =>
    User.query().where('is_support', true).firstOrFail()
  )
  return { response, user, sessionId, url: url! }
}

test.group('Support access | consent', () => {
  test('without it the operator is refused, and the try is recorded', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const { response } = await enter(client, workspace)
    response.assertStatus(403)
    assert.equal(response.body().code, 'E_NO_CONSENT')
    const event = await OperatorEvent.query()
      .where('workspace_id', workspace.tenant.id)
      .firstOrFail()
    assert.equal(event.action, 'support.refused')
    assert.isNull(await inWorkspace(workspace, () => User.findBy('is_support', true)))
  })

  test('owners and administrators give it, nobody else', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    for (const user of [workspace.agent, workspace.lightAgent, workspace.customer]) {
      const visitor = await signInAs(client, workspace, user, { isConfirmed: true })
      const response = await visitor
        .post('/agent/settings/support-access')
        .header('accept', 'application/json')
        .json(consent)
      response.assertStatus(403)
    }
    const admin = await signInAs(client, workspace, workspace.admin, { isConfirmed: true })
    const given = await admin.post('/agent/settings/support-access').json(consent)
    given.assertStatus(302)
    const page = await admin.visit('/agent/settings/support-access')
    const [grant] = page.body().props.grants
    assert.include(grant, { isActive: true, grantedBy: workspace.admin.name })
    const lasts = DateTime.fromISO(grant.expiresAt).diff(DateTime.fromISO(grant.createdAt))
    assert.equal(lasts.as('hours'), 1)
  })

  test('lasts as long as may be chosen, and needs a reason', async ({ client }) => {
    const workspace = await givenWorkspace()
    const admin = await signInAs(client, workspace, workspace.admin, { isConfirmed: true })
    for (const wrong of [{ hours: 1000 }, { role: 'admin' }, { reason: '' }]) {
      const response = await admin
        .post('/agent/settings/support-access')
        .header('accept', 'application/json')
        .json({ ...consent, ...wrong })
      response.assertStatus(422)
    }
  })
})

test.group('Support access | session', () => {
  test('is one of a person of its own, with what was granted and no more', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    await givenTicket(workspace)
    await givenGrant(workspace)
    const { response, user, sessionId } = await signedInAsSupport(client, workspace)
    response.assertStatus(302)
    assert.isString(sessionId)
    assert.include(user.name, 'Oscar Operator')
    assert.include(user.name, 'support')
    assert.equal(user.role, 'light_agent')

    const support = await signInAs(client, workspace, user, { isConfirmed: true })
    const desk = await support.visit('/agent/tickets')
    assert.equal(desk.status(), 200)
    assert.isString(desk.body().props.support.until)
    for (const path of [
      '/account/profile',
      '/account/security',
      '/agent/settings/people',
      '/agent/settings/support-access',
      '/agent/settings/workspace-data',
    ]) {
      const closed = await support.get(path).header('accept', 'application/json')
      closed.assertStatus(403)
      assert.equal(closed.body().code, 'E_SUPPORT_SESSION', path)
    }
  })

  test('its way in works once', async ({ client }) => {
    const workspace = await givenWorkspace()
    await givenGrant(workspace)
    const { url } = await signedInAsSupport(client, workspace)
    const again = await new Visitor(client, workspace.host)
      .get(new URL(url).pathname)
      .header('accept', 'application/json')
    again.assertStatus(410)
  })

  test('its way in is none at another workspace', async ({ client }) => {
    const workspace = await givenWorkspace()
    const other = await givenWorkspace()
    await givenGrant(workspace)
    const { url } = await enter(client, workspace)
    const elsewhere = await new Visitor(client, other.host)
      .get(new URL(url!).pathname)
      .header('accept', 'application/json')
    elsewhere.assertStatus(410)
  })

  test('ends at once when consent is taken back', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const grant = await givenGrant(workspace)
    const { user } = await signedInAsSupport(client, workspace)
    const support = await signInAs(client, workspace, user)
    const owner = await signInAs(client, workspace, workspace.owner)
    const revoked = await owner.delete(`/agent/settings/support-access/${grant.id}`)
    revoked.assertStatus(302)

    const refused = await support.get('/agent/tickets').header('accept', 'application/json')
    refused.assertStatus(401)
    await inWorkspace(workspace, async () => {
      assert.lengthOf(await tenantRows('sessions').where('user_id', user.id), 0)
      await user.refresh()
      assert.isTrue(user.isDisabled)
    })
    const { response } = await enter(client, workspace)
    response.assertStatus(403)
  })

  test('consent taken back before the way in is followed closes it', async ({ client }) => {
    const workspace = await givenWorkspace()
    const grant = await givenGrant(workspace)
    const { url } = await enter(client, workspace)
    const owner = await signInAs(client, workspace, workspace.owner)
    await owner.delete(`/agent/settings/support-access/${grant.id}`)
    const late = await new Visitor(client, workspace.host)
      .get(new URL(url!).pathname)
      .header('accept', 'application/json')
    late.assertStatus(410)
  })

  test('ends with its time', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const grant = await givenGrant(workspace)
    const { user } = await signedInAsSupport(client, workspace)
    const support = await signInAs(client, workspace, user)
    const past = DateTime.now().minus({ minutes: 1 }).toJSDate()
    await inWorkspace(workspace, async () => {
      await SupportGrant.query().where('id', grant.id).update({ expires_at: past })
      await SupportAccess.query().update({ ends_at: past })
    })
    const over = await support.get('/agent/tickets').header('accept', 'application/json')
    over.assertStatus(401)
    const disabled = await inWorkspace(workspace, () => User.findOrFail(user.id))
    assert.isTrue(disabled.isDisabled)
  })

  test('is written down in the workspace and by the operator', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    await givenGrant(workspace)
    await signedInAsSupport(client, workspace)
    const owner = await signInAs(client, workspace, workspace.owner)
    const page = await owner.visit('/agent/settings/support-access')
    const [grant] = page.body().props.grants
    assert.equal(grant.accesses[0].operator, 'Oscar Operator')
    assert.isString(grant.accesses[0].startedAt)
    const names = await inWorkspace(workspace, () =>
      db.from('events').where('name', 'like', 'support_access.%').orderBy('id').select('name')
    )
    assert.deepEqual(
      names.map(({ name }) => name),
      ['support_access.granted', 'support_access.started']
    )
    const act = await OperatorEvent.query().where('workspace_id', workspace.tenant.id).firstOrFail()
    assert.equal(act.action, 'support.started')
  })

  test('takes no seat', async ({ client }) => {
    const workspace = await givenWorkspace()
    await givenLimits(workspace, { seat_limit: 1 })
    await givenGrant(workspace)
    const { response } = await signedInAsSupport(client, workspace)
    response.assertHeader('location', '/agent/tickets')
  })
})
