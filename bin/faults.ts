/**
 * `npm run test:faults`: people ask, answer and write mails without a pause while the web
 * process, the worker, PostgreSQL and Redis are killed with SIGKILL in turn. Afterwards
 * everything that was accepted must be there once, every event at every listener, every mail
 * and webhook out once and at most twice. Runs with both backends of the queue, on Debian's
 * PostgreSQL and Redis and the production build, in a folder that is gone afterwards.
 *
 * `--backend postgres|redis` runs one of them, `--rounds N` kills each N times (default 6),
 * `--no-build` takes the build that is there.
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { productionBuild } from '../deploy/rehearsal/build.js'
import { requirePrograms, stopAll } from '../deploy/rehearsal/programs.js'
import { faultRun, type Backend } from '../tests/faults/run.js'

const { values } = parseArgs({
  options: {
    'backend': { type: 'string' },
    'rounds': { type: 'string', default: '6' },
    'no-build': { type: 'boolean', default: false },
  },
})

const startedAt = performance.now()
const say = (line: string) =>
  console.log(`${Math.round((performance.now() - startedAt) / 1_000)} s  ${line}`)
let hasFailed = false
try {
  requirePrograms()
  const build = productionBuild(values['no-build'])
  const backends = values.backend ? [values.backend as Backend] : (['postgres', 'redis'] as const)
  for (const backend of backends) {
    say(`\n== Queue on ${backend} ==`)
    if (!(await isSound(build, backend))) hasFailed = true
  }
} catch (error) {
  hasFailed = true
  console.error(error instanceof Error ? error.stack : error)
  await stopAll('SIGKILL')
}
process.exit(hasFailed ? 1 : 0)

async function isSound(build: string, backend: Backend): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'patchbay-faults-'))
  chmodSync(folder, 0o755)
  try {
    const findings = await faultRun({ build, folder, backend, rounds: Number(values.rounds), say })
    for (const { what, count, wrong } of findings) {
      say(`${wrong.length === 0 ? '✔' : '✘'} ${what}: ${count}`)
      for (const line of wrong.slice(0, 10)) say(`    ${line}`)
      if (wrong.length > 10) say(`    and ${wrong.length - 10} more`)
    }
    return findings.every(({ wrong }) => wrong.length === 0)
  } finally {
    await stopAll('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  }
}
