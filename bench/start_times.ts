import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { freePort } from '#operations/local_services/ports'
import { markdown } from './report.js'

const checkout = fileURLToPath(new URL('../', import.meta.url))

/** Settings of this run that must not reach a start from nothing. */
const OWN = /^(DATABASE_|PATCHBAY_|APP_|REDIS_URL|PORT|HOST|LOG_LEVEL|VITE_)/

/**
 * From the command to the first answer, with PostgreSQL, migrations and demo workspaces of
 * its own: in an empty data folder, and again in the same one. The pages are already built.
 */
export async function measureStarts(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'patchbay-bench-start-'))
  chmodSync(folder, 0o755)
  try {
    const first = await measureStart(folder)
    const later = await measureStart(folder)
    return markdown(
      ['`npm start`', 'seconds to the first answer'],
      [
        ['first, empty data folder', first.toFixed(1)],
        ['later', later.toFixed(1)],
      ]
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measureStart(folder: string): Promise<number> {
  const port = await freePort()
  const inherited = Object.entries(process.env).filter(([name]) => !OWN.test(name))
  const startedAt = performance.now()
  const child = spawn('npm', ['start', '--silent'], {
    cwd: checkout,
    env: {
      ...Object.fromEntries(inherited),
      PATCHBAY_DATA_DIR: join(folder, 'data'),
      PORT: String(port),
    },
    stdio: 'ignore',
    detached: true,
  })
  const ended = once(child, 'exit')
  try {
    while (!(await answers(port))) {
      if (child.exitCode !== null) throw new Error('npm start ended before it answered')
      if (performance.now() - startedAt > 120_000) throw new Error('npm start does not answer')
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    return (performance.now() - startedAt) / 1000
  } finally {
    if (child.exitCode === null) process.kill(-child.pid!, 'SIGTERM')
    await ended
  }
}

async function answers(port: number): Promise<boolean> {
  return fetch(`http://localhost:${port}/`).then(
    async (response) => {
      await response.arrayBuffer()
      return response.ok
    },
    () => false
  )
}
