import type { ApiClient } from '@japa/api-client'
import type { Group } from '@japa/runner/core'
import { asGuest, signInAs, Visitor } from '#tests/helpers/sign_in'
import {
  givenFilledWorkspace,
  type FilledWorkspace,
} from '#tests/functional/isolation/support/filled_workspace'

/** Everybody of a workspace who may turn against another one. */
export const attackers = [
  'owner',
  'admin',
  'agent',
  'lightAgent',
  'customer',
  'guest',
  'nobody',
] as const

export type Attacker = (typeof attackers)[number]

export interface Scene {
  victim: FilledWorkspace
  own: FilledWorkspace
  /** Browsers at the attackers' own host. */
  browsers: Record<Attacker, Visitor>
}

let scene: Promise<Scene> | undefined

/**
 * The victim and the attackers of all isolation tests. It is shared, as a victim that an
 * attack changed fails the test of that attack; the attackers may only add to what they have.
 */
export function givenScene(client: ApiClient): Promise<Scene> {
  scene ??= open(client)
  return scene
}

/** Has the scene open before each test of a group, as opening it may take longer than a test. */
export function useScene(group: Group) {
  group.each.setup(async ({ context }) => void (await givenScene(context.client)))
}

async function open(client: ApiClient): Promise<Scene> {
  const own = await givenFilledWorkspace(client, { tickets: 1 })
  const victim = await givenFilledWorkspace(client, { tickets: 3 })
  const browsers = {
    owner: await signInAs(client, own, own.owner, { isConfirmed: true }),
    admin: await signInAs(client, own, own.admin),
    agent: await signInAs(client, own, own.agent),
    lightAgent: await signInAs(client, own, own.lightAgent),
    customer: await signInAs(client, own, own.customer),
    guest: await asGuest(client, own),
    // With a session id that nobody gave out.
    nobody: new Visitor(client, own.host),
  }
  return { victim, own, browsers }
}
