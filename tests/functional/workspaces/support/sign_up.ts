import { randomUUID } from 'node:crypto'
import type { ApiClient } from '@japa/api-client'
import limiter from '@adonisjs/limiter/services/main'
import { GUEST_COOKIE, sealGuestSession } from '#identity/sessions/guest_cookie'
import User from '#identity/models/user'
import { installationDomain } from '#tenancy/installation'
import Tenant from '#tenancy/models/tenant'
import { TenantContext } from '#tenancy/tenant_context'
import { Visitor } from '#tests/helpers/sign_in'

/** Somebody at the installation's own host, with a session that lets them send forms. */
export function atInstallation(client: ApiClient): Visitor {
  const cookies: Record<string, string> = {}
  const visitor = new Visitor(client, installationDomain, cookies)
  cookies[GUEST_COOKIE] = sealGuestSession(visitor.sessionId, visitor.data)
  return visitor
}

export const OWNER_PASSWORD = 'seven quiet bicycles'

/** What the form of the sign-up page sends. */
export function signUpForm(changes: Record<string, unknown> = {}) {
  return {
    company: 'Quiet Bicycles',
    slug: `quiet-${randomUUID().slice(0, 8)}`,
    name: 'Olga Owner',
    email: 'olga@quiet.example',
    password: OWNER_PASSWORD,
    locale: 'en',
    timeZone: 'Europe/Riga',
    ...changes,
  }
}

/** All requests of tests come from one network. */
export async function forgetSignUpLimits() {
  await limiter.clear()
}

export interface SignedUp {
  tenant: Tenant
  owner: User
  host: string
  /** Path of the link that signs the owner in. */
  handover: string
}

/** A workspace as somebody opens it on the sign-up page. */
export async function givenSignedUp(
  client: ApiClient,
  changes: Record<string, unknown> = {}
): Promise<SignedUp> {
  await forgetSignUpLimits()
  const form = signUpForm(changes)
  const response = await atInstallation(client).post('/sign-up').form(form)
  const url = new URL(response.header('location')!)
  const tenant = await Tenant.findByOrFail('slug', form.slug)
  const owner = await TenantContext.run(tenant.id, () => User.findByOrFail('role', 'owner'))
  return { tenant, owner, host: url.hostname, handover: url.pathname }
}
