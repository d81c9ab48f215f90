import 'reflect-metadata'
import { Ignitor, prettyPrintError } from '@adonisjs/core'
import { Exception } from '@adonisjs/core/exceptions'
import { ConsoleScreen } from '#operations/local_services/console_screen'
import { LocalServiceError } from '#operations/local_services/local_service_error'
import { say } from '#operations/local_services/sentences'
import { Shutdown } from '#operations/local_services/shutdown'

export const APP_ROOT = new URL('../', import.meta.url)

export const screen = new ConsoleScreen()

export const shutdown = new Shutdown(() => screen.print(`\n  ${say('stopping')} …`))

export function createIgnitor(): Ignitor {
  return new Ignitor(APP_ROOT, {
    importer: (path) =>
      path.startsWith('./') || path.startsWith('../')
        ? import(new URL(path, APP_ROOT).href)
        : import(path),
  }).tap((app) => {
    app.booting(async () => {
      await import('#start/env')
    })
  })
}

/** Runs an entry point: what can be mended is said in one line, the rest with its stack. */
export async function launch(main: () => Promise<void>): Promise<void> {
  shutdown.listen()
  try {
    await main()
  } catch (error) {
    if (shutdown.isRunning) return
    await report(error)
    await shutdown.run(1)
  }
}

async function report(error: unknown): Promise<void> {
  if (error instanceof LocalServiceError) screen.fail(error.message)
  else if (error instanceof Exception && /DATABASE_ROLE|E_BACKUP/.test(error.code ?? ''))
    screen.fail(error.message)
  else await prettyPrintError(error)
}
