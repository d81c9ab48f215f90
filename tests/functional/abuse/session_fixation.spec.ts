import { randomUUID } from 'node:crypto'
import { DateTime } from 'luxon'
import { test } from '@japa/runner'
import type { ApiClient, ApiResponse } from '@japa/api-client'
import { confirmationToken } from '#channels/web_form/confirmation_token'
import GuestRequest from '#channels/web_form/models/guest_request'
import { linkToken } from '#identity/links/link_token'
import MailLink from '#identity/links/models/mail_link'
import type { LinkPurpose } from '#identity/links/purposes'
import type User from '#identity/models/user'
import { OpenSupportAccess } from '#identity/support_access/actions/open_support_access'
import SupportGrant from '#identity/support_access/models/support_grant'
import { Browser, browserOf } from '#tests/functional/identity/support/browser'
import { givenInvitation } from '#tests/functional/people/support/people'
import { codeOf, givenTotp } from '#tests/functional/second_factor/support/person'
import {
  givenWorkspace,
  inWorkspace,
  PASSWORD,
  type TestWorkspace,
} from '#tests/helpers/workspaces'

const NEW_PASSWORD = 'a quiet blue bicycle'

function givenLink(workspace: TestWorkspace, purpose: LinkPurpose, email: string, user?: User) {
  return inWorkspace(workspace, async () => {
    const expiresAt = DateTime.now().plus({ minutes: 5 })
    const row = { purpose, email, userId: user?.id ?? null, payload: {}, expiresAt }
    const link = await MailLink.create(row)
    return linkToken(link.id, purpose)
  })
}

type Way = (browser: Browser, workspace: TestWorkspace) => Promise<ApiResponse>

/** Every way to get a session, as a browser goes it. */
const ways: Record<string, Way> = {
  'password': (browser, { agent }) =>
    browser.post('/sign-in', { email: agent.email, password: PASSWORD }),

  'password and second factor': async (browser, workspace) => {
    const { agent } = workspace
    const { secret } = await givenTotp(workspace, agent)
    await browser.post('/sign-in', { email: agent.email, password: PASSWORD })
    await browser.page('/sign-in/second-factor')
    return browser.post('/sign-in/second-factor', { code: codeOf(secret) })
  },

  'sign-in link': async (browser, workspace) => {
    const { customer } = workspace
    const token = await givenLink(workspace, 'sign_in', customer.email, customer)
    return browser.post(`/links/sign-in/${token}`)
  },

  'sign-up link': async (browser, workspace) => {
    const token = await givenLink(workspace, 'sign_up', 'newcomer@test.example')
    return browser.post(`/links/sign-up/${token}`, { name: 'New Comer' })
  },

  'new password by mail': async (browser, workspace) => {
    const { customer } = workspace
    const token = await givenLink(workspace, 'password_reset', customer.email, customer)
    return browser.post(`/links/password-reset/${token}`, { password: NEW_PASSWORD })
  },

  'invitation': async (browser, workspace) => {
    const { path } = await givenInvitation(workspace)
    return browser.post(path, { name: 'New Agent', password: NEW_PASSWORD })
  },

  'welcome of an owner': async (browser, workspace) => {
    const { owner } = workspace
    const token = await givenLink(workspace, 'owner_welcome', owner.email, owner)
    return browser.post(`/links/owner-welcome/${token}`, { password: NEW_PASSWORD })
  },

  'handover from sign-up': async (browser, workspace) => {
    const { owner } = workspace
    const token = await givenLink(workspace, 'handover', owner.email, owner)
    return browser.page(`/links/handover/${token}`)
  },

  'operator with consent': async (browser, workspace) => {
    const token = await inWorkspace(workspace, async () => {
      const expiresAt = DateTime.now().plus({ hours: 1 })
      const grantedById = workspace.owner.id
      await SupportGrant.create({
        role: 'agent',
        reason: 'Help',
        grantedById,
        expiresAt,
        createdAt: DateTime.now(),
      })
      return new OpenSupportAccess().execute({ id: 1, name: 'Operator', ip: null })
    })
    return browser.page(`/support-session/${token}`)
  },

  'confirmed request of a guest': async (browser, workspace) => {
    const token = await inWorkspace(workspace, async () => {
      const request = await GuestRequest.create({
        email: 'guest@test.example',
        name: 'Guest',
        subject: 'Broken',
        bodyHtml: '<p>Broken</p>',
        bodyText: 'Broken',
        files: [],
        locale: 'en',
        submissionId: randomUUID(),
        expiresAt: DateTime.now().plus({ days: 1 }),
      })
      return confirmationToken(request.id)
    })
    return browser.post(`/requests/confirm/${token}`)
  },
}

/** A browser with the same cookies: what an attacker planted is known to both. */
function copyOf(client: ApiClient, browser: Browser): Browser {
  const copy = new Browser(client, browser.host)
  for (const [name, value] of browser.cookies) copy.cookies.set(name, value)
  return copy
}

async function isSignedIn(browser: Browser) {
  const { user } = await browser.props('/')
  return user !== null
}

test.group('Session fixation', () => {
  for (const [name, signIn] of Object.entries(ways)) {
    test(`a planted session is left behind by: ${name}`, async ({ client, assert }) => {
      const workspace = await givenWorkspace()
      const victim = await browserOf(client, workspace)
      const attacker = copyOf(client, victim)
      const planted = victim.cookies.get('patchbay_session')

      const answer = await signIn(victim, workspace)
      assert.equal(answer.status(), 302, answer.text())
      assert.notEqual(victim.cookies.get('patchbay_session'), planted)
      assert.isTrue(await isSignedIn(victim), `signed in by ${name}`)
      assert.isFalse(await isSignedIn(attacker), 'the planted session stays a guest')

      const forged = copyOf(client, victim)
      forged.cookies.set('XSRF-TOKEN', attacker.cookies.get('XSRF-TOKEN')!)
      await forged.post('/sign-out')
      assert.isTrue(await isSignedIn(victim), 'the planted CSRF secret is worthless')
    })
  }

  test('a session id of the attacker’s own choice is never taken on', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const attacker = await browserOf(client, workspace)
    await attacker.post('/sign-in', { email: workspace.customer.email, password: PASSWORD })
    assert.isTrue(await isSignedIn(attacker))
    const victim = copyOf(client, attacker)
    const signedIn = victim.cookies.get('patchbay_session')
    await victim.post('/sign-out')
    await victim.page('/sign-in')
    await victim.post('/sign-in', { email: workspace.agent.email, password: PASSWORD })
    assert.notEqual(victim.cookies.get('patchbay_session'), signedIn)
    assert.isFalse(await isSignedIn(attacker), 'the session they shared has ended')
  })
})
