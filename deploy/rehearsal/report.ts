import { readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { Restarts } from './rolling_restart.js'

const page = fileURLToPath(new URL('../../docs/operations.md', import.meta.url))
const BEGIN = '<!-- rehearsal: written by npm run rehearse -- --write -->'
const END = '<!-- /rehearsal -->'

export interface Outcome {
  versions: string
  /** Processes that waited for a core before the rehearsal began. */
  loadBefore: number
  checks: Record<string, string>
  announced: Restarts
  unannounced: Restarts
}

/** The figures as a part of docs/operations.md. */
export function describe({
  versions,
  loadBefore,
  checks,
  announced,
  unannounced,
}: Outcome): string {
  return [
    `${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores of ${cpus()[0]!.model}, of which others used ${loadBefore.toFixed(1)} (load) when it began; ${versions}.`,
    '',
    '| what                | seen |',
    '| ------------------- | ---- |',
    ...Object.entries(checks).map(([name, seen]) => `| ${name} | ${seen} |`),
    '',
    'Worker and both web processes restarted one after the other, twelve people at work:',
    '',
    '| | proxy told first | proxy not told |',
    '| --- | --- | --- |',
    ...rows(announced, unannounced),
  ].join('\n')
}

function rows(...both: Restarts[]) {
  const row = (name: string, tell: (restarts: Restarts) => string | number) =>
    `| ${name} | ${both.map(tell).join(' | ')} |`
  return [
    row('requests', ({ load }) => `${load.reads} reads, ${load.writes} writes`),
    row('lost', ({ load }) => `${load.lost.reads} reads, ${load.lost.writes} writes`),
    row('accepted writes not found exactly once', ({ load }) => load.missing),
    row('requests per second', ({ load }) => Math.round((load.reads + load.writes) / load.seconds)),
    row('p50, p99, slowest', ({ load }) => `${load.p50}, ${load.p99}, ${load.slowest} ms`),
    row('stopping took', ({ stopped }) => `${stopped.join(', ')} ms`),
    row('starting until ready took', ({ started }) => `${started.join(', ')} ms`),
  ]
}

export function writeDown(outcome: Outcome) {
  const text = readFileSync(page, 'utf8')
  const [before] = text.split(BEGIN)
  const [, after] = text.split(END)
  writeFileSync(page, `${before}${BEGIN}\n\n${describe(outcome)}\n\n${END}${after}`)
}
