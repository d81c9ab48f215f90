import type { ApiResponse } from '@japa/api-client'
import limiter from '@adonisjs/limiter/services/main'
import type { Assert } from '@japa/assert'
import type { Attack } from '#tests/functional/isolation/support/route_cases/route_case'
import type { RegisteredRoute } from '#tests/functional/isolation/support/routes'
import type { Attacker, Scene } from '#tests/functional/isolation/support/scene'
import { snapshotOf } from '#tests/functional/isolation/support/snapshot'
import type { Visitor } from '#tests/helpers/sign_in'

/** Pages are read as browsers do; writes are sent as programs, so that refusals have a status. */
export async function send(
  visitor: Visitor,
  { method }: Pick<RegisteredRoute, 'method'>,
  { path, json }: Pick<Attack, 'path' | 'json'>
): Promise<ApiResponse> {
  const verb = method.toLowerCase() as 'get' | 'post' | 'put' | 'patch' | 'delete'
  const request = visitor[verb](path)
  if (method !== 'GET') request.header('accept', 'application/json')
  return json ? request.json(json) : request
}

/** Runs attacks and fails when they changed a row or a file, in the victim's workspace or in both. */
export async function expectUnchanged(
  assert: Assert,
  { victim, own }: Scene,
  watched: 'both' | 'victim',
  attacks: () => Promise<unknown>,
  said: string
) {
  const tenants = watched === 'both' ? [victim.tenant.id, own.tenant.id] : [victim.tenant.id]
  const look = async () => {
    const snapshot = await snapshotOf(...tenants)
    // An attacker's own session keeps messages for their next page, a token when it was used,
    // a notification when it was seen, and a mail that they had sent before goes out meanwhile.
    const theirs = ['sessions', 'api_tokens', 'token_families', 'notifications', 'outgoing_mails']
    const kept = theirs.map((table) => [`${own.tenant.id} ${table}`, 'their own'])
    return { ...snapshot, ...Object.fromEntries(kept) }
  }
  // An attack must be refused for what it is, not as one too many.
  await limiter.clear()
  const before = await look()
  await attacks()
  assert.deepEqual(await look(), before, `${said}: rows or files changed`)
}

/** No answer may show what people of another workspace wrote, nor break. */
export function assertShowsNothing(
  assert: Assert,
  response: ApiResponse,
  secret: string,
  said: string
) {
  assert.notInclude(response.text() ?? '', secret, `${said}: the answer shows what is theirs`)
  assert.notInclude(JSON.stringify(response.headers()), secret, `${said}: the headers show it`)
  assert.isBelow(response.status(), 500, said)
}

/** Who is signed in gets 403 or 404; who is not may be asked to sign in as well. */
export function assertRefused(
  assert: Assert,
  response: ApiResponse,
  hasSession: boolean,
  said: string,
  orStatus: number[] = []
) {
  const toSignIn = response.status() === 302 && response.header('location') === '/sign-in'
  if (!hasSession && toSignIn) return
  const statuses = [403, 404, ...orStatus, ...(hasSession ? [] : [401])]
  assert.include(statuses, response.status(), said)
}

export function isSignedIn(attacker: Attacker) {
  return attacker !== 'guest' && attacker !== 'nobody'
}
