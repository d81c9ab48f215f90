/**
 * `npm run dev`: the same services as `npm start`, with AdonisJS's development server on
 * them, which reloads modules and pages as they change.
 */
process.env.NODE_ENV ??= 'development'

import { APP_ROOT, createIgnitor, launch, screen, shutdown } from './launch.js'
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { completeEnvironment } from '#operations/local_services/environment'
import { checkPort, freePort } from '#operations/local_services/ports'
import { prepareDatabase } from '#operations/local_services/database_preparation'
import { hasEnded, signalGroup } from '#operations/local_services/processes'
import { say } from '#operations/local_services/sentences'
import { Services } from '#operations/local_services/services'
import { checkSettings } from '#operations/local_services/settings_check'
import { printSummary } from '#operations/local_services/summary'

await launch(async () => {
  const folder = await completeEnvironment(APP_ROOT)
  checkSettings()

  const services = new Services(folder, screen)
  shutdown.add(() => services.stop())
  await services.reserve()
  await checkPort(process.env.HOST!, Number(process.env.PORT))
  await services.start()
  await prepareDatabaseInPassing()
  await printSummary(screen, services)
  screen.print(`  ${say('dev_ready')}\n`)
  await serve()
})

/** An application of its own, gone before the development server starts. */
async function prepareDatabaseInPassing(): Promise<void> {
  const app = createIgnitor().createApp('console')
  await app.init()
  await app.boot()
  await prepareDatabase(app, screen)
  await app.terminate()
}

/**
 * `ace serve` ignores SIGTERM and starts processes of its own: it gets a process group,
 * which is ended as a whole.
 */
async function serve(): Promise<void> {
  process.env.VITE_HMR_PORT ??= String(await freePort())
  const child = spawn(process.execPath, ['ace.js', 'serve', '--hmr', '--no-clear'], {
    cwd: fileURLToPath(APP_ROOT),
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: true,
  })
  child.once('exit', (code) => void shutdown.run(code ?? 1))
  shutdown.add(async () => {
    const { pid } = child
    if (!pid) return
    signalGroup(pid, 'SIGINT')
    await hasEnded(pid, 800)
    signalGroup(pid, 'SIGKILL')
  })
}
