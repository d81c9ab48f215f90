import type { BaseCommand } from '@adonisjs/core/ace'
import { userInfo } from 'node:os'
import type { Actor } from '#operations/console/models/operator_event'

/** Whoever may run commands on the server may do what an operator may; the audit says so. */
export function commandLineActor(): Actor {
  return { operatorId: null, name: `node ace (${userInfo().username})`, ip: null }
}

/** Failures that a person can do something about end with a sentence and 1, not with a stack. */
export async function saying(command: BaseCommand, work: () => Promise<void>): Promise<void> {
  const { default: ExpectedError } = await import('#foundation/exceptions/expected_error')
  const { default: i18nManager } = await import('@adonisjs/i18n/services/main')
  try {
    await work()
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error
    const i18n = i18nManager.locale('en')
    const sentence = i18n.t(`problems.${error.code}`, error.detailsIn(i18n), error.message)
    command.logger.error(sentence)
    command.exitCode = 1
  }
}

/** For other programs: one JSON value on standard output. */
export function printJson(value: unknown) {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`)
}

/** "12" is a limit, "none" takes it away; anything else is a mistake of who typed it. */
export function limitFrom(typed: string | undefined): number | null | undefined {
  if (typed === undefined) return undefined
  if (typed === 'none') return null
  const value = Number(typed)
  if (!Number.isFinite(value) || value < 0) throw new RangeError(`"${typed}" is no limit`)
  return value
}
