import { parseArgs } from 'node:util'

export interface Options {
  /** Of each measurement. */
  seconds: number
  /** Product and floor in turn, so that a noisy moment meets both. */
  rounds: number
  /** Scenarios whose key contains this; null means all. */
  only: string | null
  /** Whether docs/benchmarks.md is written. */
  write: boolean
  /** Folder for CPU profiles of the product, one per scenario. */
  profile: string | null
  /** File for the statements of each scenario. */
  statements: string | null
  tickets: number
}

export const usage = `npm run bench -- [--seconds 2] [--rounds 3] [--only list] [--tickets 10000]
                 [--no-write] [--profile <folder>] [--statements <file>]`

/** Only a whole run is written down, so that a table never mixes runs. */
export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    allowNegative: true,
    options: {
      seconds: { type: 'string', default: '2' },
      rounds: { type: 'string', default: '3' },
      tickets: { type: 'string', default: '10000' },
      only: { type: 'string' },
      write: { type: 'boolean', default: true },
      profile: { type: 'string' },
      statements: { type: 'string' },
    },
  })
  const only = values.only ?? null
  const profile = values.profile ?? null
  return {
    seconds: atLeast(1, values.seconds),
    rounds: atLeast(1, values.rounds),
    tickets: atLeast(100, values.tickets),
    only,
    profile,
    statements: values.statements ?? null,
    write: values.write && only === null && profile === null,
  }
}

function atLeast(least: number, value: string): number {
  const number = Number(value)
  if (!(number >= least)) throw new Error(`Not a number of at least ${least}: ${value}\n${usage}`)
  return number
}
