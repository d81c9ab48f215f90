import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Patchbay's own Node, which npm's commands find by themselves. */
const OWN_NODE = fileURLToPath(new URL('node_modules/.bin/node', import.meta.url))

/** The first that runs the TypeScript of this checkout. */
const NEEDED = 24

if (Number.parseInt(process.versions.node) < NEEDED && existsSync(OWN_NODE)) {
  const command = [fileURLToPath(import.meta.url), ...process.argv.slice(2)]
  const child = spawn(OWN_NODE, command, { stdio: 'inherit' })
  // A terminal sends Ctrl-C to both.
  process.on('SIGINT', () => {})
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  child.on('exit', (code) => process.exit(code ?? 1))
} else {
  await import('@poppinss/ts-exec')
  await import('./bin/console.js')
}
