/**
 * `npm start`: the whole helpdesk from a bare checkout, served the way it is in
 * production. Services start while the application's code is still being loaded.
 */
process.env.NODE_ENV ??= 'production'
process.env.SHUTDOWN_SECONDS ??= '4'
const startedAt = performance.now()

import { APP_ROOT, createIgnitor, launch, screen, shutdown } from './launch.js'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import type { ApplicationService } from '@adonisjs/core/types'
import { AssetBuild } from '#operations/local_services/asset_build'
import { completeEnvironment, isEmbedded } from '#operations/local_services/environment'
import { checkPort, explainListenError, firstFreePort } from '#operations/local_services/ports'
import { say } from '#operations/local_services/sentences'
import { Services } from '#operations/local_services/services'
import { checkSettings } from '#operations/local_services/settings_check'
import { atMost } from '#operations/local_services/shutdown'

await launch(async () => {
  const folder = await completeEnvironment(APP_ROOT)
  checkSettings()
  const host = process.env.HOST!
  const port = Number(process.env.PORT)

  const services = new Services(folder, screen)
  shutdown.add(() => services.stop())
  await services.reserve()
  await checkPort(host, port)
  await chooseReceiverPort()
  const servicesStarted = services.start()
  servicesStarted.catch(() => {})
  await buildAssets()

  const app = createIgnitor().createApp('web')
  await app.init()
  await app.boot()
  shutdown.add(() => stopServing(app))
  await servicesStarted
  const { prepareDatabase } = await import('#operations/local_services/database_preparation')
  await prepareDatabase(app, screen)
  await app.start(() => serve(app, host, port))

  const { printSummary } = await import('#operations/local_services/summary')
  await printSummary(screen, services, (performance.now() - startedAt) / 1000)
})

/** Mails can be sent to a Patchbay on one's own machine without any setting. */
async function chooseReceiverPort(): Promise<void> {
  if (!isEmbedded() || process.env.PATCHBAY_ROLE === 'web') return
  const port = await firstFreePort(process.env.SMTP_RECEIVER_HOST ?? '127.0.0.1', 2525)
  process.env.SMTP_RECEIVER_PORT ??= String(port ?? 0)
}

async function buildAssets(): Promise<void> {
  const assets = new AssetBuild(fileURLToPath(APP_ROOT))
  if (assets.isFresh) return
  screen.progress(say('building_assets'))
  const abort = new AbortController()
  shutdown.add(() => abort.abort())
  await assets.run(abort.signal)
}

/** Like AdonisJS's own HTTP server process, which cannot pause between boot and start. */
async function serve(app: ApplicationService, host: string, port: number): Promise<void> {
  const server = await app.container.make('server')
  await server.boot()
  const httpServer = createServer(server.handle.bind(server))
  server.setNodeServer(httpServer)
  httpServer.listen(port, host)
  await once(httpServer, 'listening').catch((error) => {
    throw explainListenError(error, host, port)
  })
  app.terminating(() => new Promise<void>((resolve) => httpServer.close(() => resolve())))
  const emitter = await app.container.make('emitter')
  await emitter.emit('http:server_ready', { host, port, duration: [0, 0] })
}

/** Open event streams would keep the server from closing for as long as browsers look at it. */
async function stopServing(app: ApplicationService): Promise<void> {
  const server = await app.container.make('server')
  const closeAll = () => server.getNodeServer()?.closeAllConnections()
  setTimeout(closeAll, 300).unref()
  await atMost(2000, app.terminate())
}
