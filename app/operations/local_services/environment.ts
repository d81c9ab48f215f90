import { fileURLToPath } from 'node:url'
import { EnvProcessor } from '@adonisjs/core/env'
import { DataFolder } from '#operations/local_services/data_folder'
import { type DatabaseUrls, embeddedUrls } from '#operations/local_services/embedded_postgres'
import { readSecretFiles } from '#operations/local_services/secret_files'
import { makeSecrets, readSecrets, type Secrets } from '#operations/local_services/secrets'

/**
 * Set once the addresses of the embedded PostgreSQL were filled in, so that child
 * processes, which inherit them, do not take them for a PostgreSQL of one's own.
 */
const EMBEDDED_MARK = 'PATCHBAY_EMBEDDED_POSTGRES'

/** Whether PostgreSQL comes along or is somebody's own. Right after `completeEnvironment`. */
export const isEmbedded = (env: NodeJS.ProcessEnv = process.env) => env[EMBEDDED_MARK] === '1'

/**
 * Reads the `.env` files and gives every setting that has one its default, so that any
 * command runs without a settings file. Writes nothing: before the first start commands
 * get addresses at which nobody answers yet.
 *
 * @param options.readSecrets false when damaged secrets must not stand in the way
 */
export async function completeEnvironment(
  checkout: URL,
  options: { readSecrets?: boolean } = {}
): Promise<DataFolder> {
  await new EnvProcessor(checkout).process()
  const env = process.env
  forgetEmptySettings(env)
  readSecretFiles(env)

  const folder = DataFolder.locate(fileURLToPath(checkout), env)
  env.PATCHBAY_DATA_DIR = folder.path
  env.NODE_ENV ??= 'development'
  env.HOST ??= '127.0.0.1'
  env.PORT ??= '3333'
  env.APP_URL ??= `http://localhost:${env.PORT}`

  const databaseIsLocal = isEmbedded(env) || !hasDatabaseSetting(env)
  env.LOG_LEVEL ??= defaultLogLevel(env, databaseIsLocal)
  if (databaseIsLocal && !isEmbedded(env)) {
    const kept = options.readSecrets === false ? null : readSecrets(folder.secretsFile)
    const secrets = kept ?? makeSecrets()
    useEmbeddedPostgres(embeddedUrls(folder.postgresFolder, secrets), secrets)
  }
  env.PATCHBAY_DEMO ??= String(databaseIsLocal && env.NODE_ENV !== 'test')
  return folder
}

/** Tests refuse a thousand requests on purpose; only what nobody expected is worth a line there. */
function defaultLogLevel({ NODE_ENV }: NodeJS.ProcessEnv, databaseIsLocal: boolean): string {
  if (NODE_ENV === 'test') return 'error'
  return databaseIsLocal && NODE_ENV !== 'development' ? 'warn' : 'info'
}

/** Before the first start this is a key for the moment; the lasting one replaces it. */
let lentKey: string | undefined

/** Points the application at the embedded PostgreSQL and lends it the local key. */
export function useEmbeddedPostgres(urls: DatabaseUrls, secrets: Secrets): void {
  process.env.DATABASE_URL = urls.app
  process.env.DATABASE_OWNER_URL = urls.owner
  process.env.DATABASE_SYSTEM_URL = urls.system
  if (!process.env.APP_KEY || process.env.APP_KEY === lentKey) {
    process.env.APP_KEY = lentKey = secrets.appKey
  }
  process.env[EMBEDDED_MARK] = '1'
}

function hasDatabaseSetting(env: NodeJS.ProcessEnv): boolean {
  return Boolean(env.DATABASE_URL || env.DATABASE_OWNER_URL || env.DATABASE_SYSTEM_URL)
}

/** `REDIS_URL=` in a settings file means the same as leaving it out. */
function forgetEmptySettings(env: NodeJS.ProcessEnv): void {
  for (const [name, value] of Object.entries(env)) {
    if (value === '') delete env[name]
  }
}
