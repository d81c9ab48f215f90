import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { readFileSync, writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import type { Measurement } from './load.js'
import { describeMachine } from './machine.js'
import type { Scenario } from './scenarios.js'
import type { Statement } from './statements.js'

export interface Round {
  key: string
  connections: number
  product: Measurement
  floor: Measurement
}

export interface Result extends Round {
  title: string
  aim: number | null
  statements: number
}

/** Medians of the rounds, each number by itself. */
export function summarise(
  scenarios: Scenario[],
  rounds: Round[],
  statements: Record<string, Statement[]>
): Result[] {
  return scenarios.flatMap(({ key, title, aim }) => {
    const own = rounds.filter((round) => round.key === key)
    return [...new Set(own.map((round) => round.connections))].map((connections) => {
      const same = own.filter((round) => round.connections === connections)
      return {
        key,
        title,
        aim,
        connections,
        statements: statements[key].length,
        product: middle(same.map(({ product }) => product)),
        floor: middle(same.map(({ floor }) => floor)),
      }
    })
  })
}

function middle(measurements: Measurement[]): Measurement {
  const cpu = measurements.map(({ cpuPerRequest }) => cpuPerRequest)
  return {
    perSecond: median(measurements.map(({ perSecond }) => perSecond)),
    p50: median(measurements.map(({ p50 }) => p50)),
    p99: median(measurements.map(({ p99 }) => p99)),
    cpuPerRequest: cpu.includes(null) ? null : median(cpu as number[]),
  }
}

export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]
}

export function table(results: Result[]): string {
  const lines = results.map(({ title, connections, product, floor, aim, statements }) => {
    const ratio = floor.perSecond / product.perSecond
    const verdict = aim === null ? '' : ` (aim ${aim}: ${ratio <= aim ? 'met' : 'missed'})`
    return [
      title,
      connections,
      statements,
      ...cells(product),
      ...cells(floor),
      `**${shown(ratio, 1)}**${verdict}`,
    ]
  })
  const head = [
    'scenario',
    'connections',
    'statements',
    ...['product req/s', 'p50 ms', 'p99 ms', 'CPU ms'],
    ...['floor req/s', 'p50 ms', 'p99 ms', 'CPU ms'],
    'times slower',
  ]
  return markdown(head, lines)
}

export function markdown(head: (string | number)[], lines: (string | number)[][]): string {
  const rule = head.map((_, column) => (column === 0 ? '---' : '---:'))
  return [head, rule, ...lines].map((cellsOf) => `| ${cellsOf.join(' | ')} |`).join('\n')
}

function cells({ perSecond, p50, p99, cpuPerRequest }: Measurement) {
  return [
    perSecond < 10 ? perSecond.toFixed(1) : Math.round(perSecond),
    shown(p50, 1),
    shown(p99, 1),
    shown(cpuPerRequest ?? Number.NaN, 2),
  ]
}

/** A measurement without an answer has no times. */
function shown(value: number, digits: number): string {
  return Number.isFinite(value) ? value.toFixed(digits) : '–'
}

const BEGIN = '<!-- measured: written by npm run bench -->'
const END = '<!-- /measured -->'

/** Replaces the measured part of the page; what people wrote around it stays. */
export function writeReport(
  results: Result[],
  extra: { tenant: string; starts: string; pages: string },
  options: { seconds: number; rounds: number; tickets: number; took: number }
) {
  const file = new URL('../docs/benchmarks.md', import.meta.url)
  const page = readFileSync(file, 'utf8')
  const [before, rest] = page.split(BEGIN)
  const after = rest.split(END)[1]
  const measured = [
    BEGIN,
    '',
    facts(options),
    '',
    '### Requests',
    '',
    table(results),
    '',
    '### The signed workspace',
    '',
    extra.tenant,
    '',
    '### Start',
    '',
    extra.starts,
    '',
    '### JavaScript and CSS of each page',
    '',
    extra.pages,
    '',
    END,
  ]
  writeFileSync(file, `${before}${measured.join('\n')}${after}`)
  execFileSync('npx', ['prettier', '--write', '--log-level=warn', 'docs/benchmarks.md'])
}

function facts(options: { seconds: number; rounds: number; tickets: number; took: number }) {
  const version = (name: string) =>
    (createRequire(import.meta.url)(`${name}/package.json`) as { version: string }).version
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
  return [
    `- Date: ${new Date().toISOString().slice(0, 10)}, commit ${commit}`,
    `- Command: \`npm run bench -- --seconds ${options.seconds} --rounds ${options.rounds} ` +
      `--tickets ${options.tickets}\`, took ${options.took} s`,
    `- Machine: ${describeMachine()}`,
    `- Load average ${loadavg()[1].toFixed(1)} over five minutes, of which the benchmark itself is about 2`,
    `- Node.js ${process.version}, PostgreSQL 18 (embedded, fsync on), @adonisjs/core ` +
      `${installed('@adonisjs/core')}, Lucid ${installed('@adonisjs/lucid')}, pg ${version('pg')}`,
  ].join('\n')
}

/** For packages that do not export their package.json. */
function installed(name: string): string {
  const file = new URL(`../node_modules/${name}/package.json`, import.meta.url)
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}
