import { readFileSync } from 'node:fs'
import { LocalServiceError } from '#operations/local_services/local_service_error'
import { say } from '#operations/local_services/sentences'

/** Settings that hold a secret, alone or inside of an address. */
export const SECRET_SETTINGS = [
  'APP_KEY',
  'APP_PREVIOUS_KEYS',
  'DATABASE_URL',
  'DATABASE_OWNER_URL',
  'DATABASE_SYSTEM_URL',
  'REDIS_URL',
  'MEILISEARCH_API_KEY',
  'SMTP_URL',
  'DKIM_PRIVATE_KEY',
  'S3_ACCESS_KEY_ID',
  'S3_SECRET_ACCESS_KEY',
  'METRICS_TOKEN',
  'MAIL_INTAKE_TOKEN',
  'VAPID_PRIVATE_KEY',
] as const

/**
 * Fills in the secrets that are handed over as files, as Docker and Kubernetes do, so that none
 * shows in a process list or an image: `APP_KEY_FILE=/run/secrets/app_key`. The line break at
 * the end of a file does not count, and an empty file means the same as none.
 *
 * @throws LocalServiceError E_SETTING_INVALID
 */
export function readSecretFiles(env: NodeJS.ProcessEnv): void {
  for (const name of SECRET_SETTINGS) {
    const path = env[`${name}_FILE`]
    if (!path) continue
    const secret = read(`${name}_FILE`, path)
    if (env[name] && env[name] !== secret) {
      throw invalid(`${name}_FILE`, say('reason_secret_twice', { name }))
    }
    if (secret) env[name] = secret
  }
}

function read(name: string, path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/\r?\n$/, '')
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error)
    throw invalid(name, say('reason_secret_file', { path, reason }))
  }
}

function invalid(name: string, reason: string) {
  return new LocalServiceError('setting_invalid', { name, reason })
}
