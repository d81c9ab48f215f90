import { drain } from '#operations/processes/drain'
import { runCheck, type CheckResult } from '#operations/health/check'

export interface Readiness {
  status: 'ready' | 'not_ready' | 'draining'
  checks: CheckResult[]
}

/** Milliseconds; proxies ask every second or two, each of them. */
const FRESH_FOR = 2_000

let last: { at: number; checks: Promise<CheckResult[]> } | undefined

/** Whether this process should get requests. Many who ask at once share one look. */
export async function readiness(): Promise<Readiness> {
  if (!last || performance.now() - last.at > FRESH_FOR) {
    last = { at: performance.now(), checks: look() }
  }
  const checks = await last.checks
  const isReady = checks.every(({ isOk, isNeeded }) => isOk || !isNeeded)
  return { status: drain.hasBegun ? 'draining' : isReady ? 'ready' : 'not_ready', checks }
}

async function look() {
  const { checksOf } = await import('#operations/health/checks')
  return Promise.all(checksOf().map(runCheck))
}
