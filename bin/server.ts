/**
 * One process of a production installation: `node bin/server.js` in the build. It answers
 * browsers and, unless `PATCHBAY_ROLE` says otherwise, works off the queue beside that. With
 * the role `worker` it does what `node ace worker` does. Services and migrations are started
 * and run by others (docs/operations.md).
 */
process.env.NODE_ENV ??= 'production'

import 'reflect-metadata'
import { Ignitor, prettyPrintError } from '@adonisjs/core'
import { completeEnvironment } from '#operations/local_services/environment'
import { LocalServiceError } from '#operations/local_services/local_service_error'
import { checkSettings } from '#operations/local_services/settings_check'

const APP_ROOT = new URL('../', import.meta.url)

const ignitor = new Ignitor(APP_ROOT, {
  importer: (path) =>
    path.startsWith('./') || path.startsWith('../')
      ? import(new URL(path, APP_ROOT).href)
      : import(path),
}).tap((app) => {
  app.booting(async () => {
    await import('#start/env')
  })
})

try {
  await completeEnvironment(APP_ROOT)
  checkSettings(process.env, { migrates: false })
  if (process.env.PATCHBAY_ROLE === 'worker') await ignitor.ace().handle(['worker'])
  else await serve()
} catch (error) {
  process.exitCode = 1
  if (error instanceof LocalServiceError) console.error(error.message)
  else await prettyPrintError(error)
}

async function serve() {
  ignitor.tap((app) => {
    app.starting(async () => {
      const { checkDatabaseRoles } = await import('#tenancy/check_database_roles')
      const { stopOnSignals } = await import('#operations/processes/stop_process')
      stopOnSignals(app)
      await checkDatabaseRoles()
    })
  })
  await ignitor.httpServer().start()
}
