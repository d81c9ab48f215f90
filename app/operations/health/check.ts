/** What a check found out about one dependency. */
export interface CheckResult {
  name: string
  isOk: boolean
  /** False for what the helpdesk runs without for a while: it does not take a process out. */
  isNeeded: boolean
  ms: number
  /** Why it failed; for operators only. */
  reason?: string
}

/** One dependency that this process asks from time to time. */
export interface Check {
  name: string
  isNeeded: boolean
  /** Throws when the dependency is not as it must be. */
  ask(): Promise<unknown>
}

/** Milliseconds after which a dependency that does not answer counts as away. */
const PATIENCE = 3_000

export async function runCheck({ name, isNeeded, ask }: Check): Promise<CheckResult> {
  const startedAt = performance.now()
  const passed = () => Math.round(performance.now() - startedAt)
  try {
    await within(PATIENCE, ask())
    return { name, isNeeded, isOk: true, ms: passed() }
  } catch (error) {
    return { name, isNeeded, isOk: false, ms: passed(), reason: reasonOf(error) }
  }
}

async function within(milliseconds: number, work: Promise<unknown>) {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${milliseconds} ms`)), milliseconds)
  })
  return Promise.race([work, tooLate]).finally(() => clearTimeout(timer))
}

function reasonOf(error: unknown) {
  const { code, message } = error as NodeJS.ErrnoException
  return code ? `${code}: ${message}` : message
}
