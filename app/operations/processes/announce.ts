import { readFileSync } from 'node:fs'
import type { ApplicationService } from '@adonisjs/core/types'
import { appUrl, isSecure } from '#config/app'
import { processInfo } from '#operations/metrics/registry'
import { processRole, type ProcessRole } from '#operations/processes/role'

/** Says at the start what this process is, and what is unwise about how it is reached. */
export async function announceProcess(app: ApplicationService, role: ProcessRole = processRole) {
  const { version } = JSON.parse(readFileSync(app.makePath('package.json'), 'utf8'))
  processInfo.set({ version, role }, 1)
  const logger = await app.container.make('logger')
  logger.info({ version, role }, 'Started')
  if (isSecure || isLocal(new URL(appUrl).hostname)) return
  logger.warn(
    { appUrl },
    'APP_URL is plain HTTP: cookies are not marked Secure, and passwords can be read on their way. ' +
      'Put a proxy with TLS in front and let APP_URL begin with https'
  )
}

function isLocal(host: string) {
  return host === 'localhost' || host.endsWith('.localhost') || /^127\.|^\[::1\]$/.test(host)
}
