/**
 * `npm test [-- <suite> …]`: Japa on a PostgreSQL of its own. Without a suite all but the
 * browser's run, as that one needs Chromium and the built pages.
 */
process.env.NODE_ENV = 'test'

import { APP_ROOT, createIgnitor, launch, screen, shutdown } from './launch.js'
import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { configure, processCLIArgs, run } from '@japa/runner'
import type { Config } from '@japa/runner/types'
import { AssetBuild } from '#operations/local_services/asset_build'
import { say } from '#operations/local_services/sentences'
import { ThrowawayServices } from '#operations/local_services/throwaway_services'

const SUITES = ['unit', 'architecture', 'functional']
const args = process.argv.slice(2)
const chosen = [...SUITES, 'restore', 'mail', 'browser'].filter((suite) => args.includes(suite))
const suites = chosen.length > 0 ? chosen : SUITES
const skipped: string[] = []

await launch(async () => {
  const services = await ThrowawayServices.start()
  shutdown.add(() => services.stop())
  process.on('exit', () => {
    rmSync(services.folder.path, { recursive: true, force: true })
    printSkipped()
  })
  const hasAssets = await prepareAssets()

  const app = createIgnitor().createApp('test')
  await app.init()
  await app.boot()
  const { migrate } = await import('#operations/local_services/database_preparation')
  await migrate(app)
  if (hasAssets || !servesPages()) await keepViteFromStarting()

  await app.start(async () => {
    const { runnerHooks, ...config } = await import('../tests/bootstrap.js')
    processCLIArgs(chosen.length > 0 ? args : [...SUITES, ...args])
    configure({
      ...app.rcFile.tests,
      ...config,
      plugins: [...(config.plugins ?? []), collectSkipped],
      setup: runnerHooks.setup,
      teardown: [...runnerHooks.teardown, () => app.terminate(), () => services.stop()],
    })
  })
  await run()
})

/** True when the built pages can be served; otherwise Vite's server makes them as asked for. */
async function prepareAssets(): Promise<boolean> {
  const assets = new AssetBuild(fileURLToPath(APP_ROOT))
  if (assets.isFresh) return true
  if (!suites.includes('browser')) return false
  screen.progress(say('building_assets'))
  await assets.run()
  return true
}

function servesPages(): boolean {
  return ['functional', 'restore', 'mail', 'browser'].some((suite) => suites.includes(suite))
}

async function keepViteFromStarting(): Promise<void> {
  const { default: vite } = await import('@adonisjs/vite/services/main')
  vite.createDevServer = async () => {}
}

function collectSkipped({ emitter }: Parameters<NonNullable<Config['plugins']>[number]>[0]): void {
  emitter.on('test:end', (test) => {
    if (!test.isSkipped) return
    skipped.push(`${test.title.expanded}: ${test.skipReason ?? say('skipped_no_reason')}`)
  })
}

function printSkipped(): void {
  const lines = [...skipped]
  if (!suites.includes('browser')) lines.unshift(say('skipped_browser'))
  if (lines.length === 0) return
  screen.print([say('tests_skipped'), ...lines.map((line) => `  - ${line}`), ''].join('\n'))
}
