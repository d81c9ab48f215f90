import { acme } from '#operations/demo/acme'
import type { DemoWorkspace } from '#operations/demo/story'
import { vektor } from '#operations/demo/vektor'

/** The password of everybody in the demo workspaces; they exist in local use only. */
export const DEMO_PASSWORD = 'patchbay-demo'

/** What a newcomer finds: one company that speaks English and one that speaks Russian. */
export const DEMO_WORKSPACES: DemoWorkspace[] = [acme, vektor]
