import env from '#start/env'
import type { ApplicationService } from '@adonisjs/core/types'
import { drain } from '#operations/processes/drain'

export const drainSeconds = env.get('DRAIN_SECONDS') ?? 0
export const shutdownSeconds = env.get('SHUTDOWN_SECONDS') ?? 25

/** What is left for the last steps (closing pools, writing the log) when the time is up. */
const LAST_STEPS_MS = 1_000

/**
 * Stops a process of a production installation on SIGTERM and SIGINT: first `/health/ready` says
 * no while everything is still answered, so that proxies look elsewhere; then event streams
 * close, the server takes no more connections and finishes what it has begun; then jobs are
 * finished or left to other workers. It exits within `SHUTDOWN_SECONDS` in any case.
 */
export function stopOnSignals(app: ApplicationService) {
  let isStopping = false
  const stop = async (signal: string) => {
    if (isStopping) return
    isStopping = true
    drain.begin()
    const logger = await app.container.make('logger')
    logger.info({ signal, drainSeconds }, 'Stopping')
    exitLater(shutdownSeconds * 1_000)
    await sleep(drainSeconds * 1_000)
    await endConnections(app)
    await app.terminate()
    logger.info('Stopped')
    process.exit(process.exitCode ?? 0)
  }
  for (const signal of ['SIGTERM', 'SIGINT']) {
    // The one of `node ace` ends the process without a drain.
    process.removeAllListeners(signal)
    process.on(signal, () => void stop(signal))
  }
}

/** Connections that send nothing end at once, all others when their time is up. */
async function endConnections(app: ApplicationService) {
  if (app.getEnvironment() !== 'web') return
  const server = await app.container.make('server')
  const left = (shutdownSeconds - drainSeconds) * 1_000 - LAST_STEPS_MS - jobGraceMs()
  setTimeout(() => server.getNodeServer()?.closeAllConnections(), Math.max(0, left)).unref()
}

/** How long running jobs may take when the process stops; half of what is left after draining. */
export function jobGraceMs(): number {
  return Math.max(1_500, ((shutdownSeconds - drainSeconds) * 1_000 - LAST_STEPS_MS) / 2)
}

function exitLater(milliseconds: number) {
  setTimeout(() => process.exit(1), milliseconds).unref()
}

function sleep(milliseconds: number) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
