import { TargetRules } from '#foundation/outbound/target_rules'
import { LocalServiceError } from '#operations/local_services/local_service_error'
import { isEmbedded } from '#operations/local_services/environment'
import { trustedProxies } from '#operations/processes/trusted_proxies'
import { say, type SentenceKey } from '#operations/local_services/sentences'

const EXAMPLES: Record<string, { example: string; protocols: string[] }> = {
  APP_URL: { example: 'https://help.example.com', protocols: ['http:', 'https:'] },
  DATABASE_URL: postgresExample('patchbay_app'),
  DATABASE_OWNER_URL: postgresExample('patchbay_owner'),
  DATABASE_SYSTEM_URL: postgresExample('patchbay_system'),
  REDIS_URL: { example: 'redis://:password@127.0.0.1:6379', protocols: ['redis:', 'rediss:'] },
  MEILISEARCH_HOST: { example: 'http://127.0.0.1:7700', protocols: ['http:', 'https:'] },
  SMTP_URL: {
    example: 'smtp://user:password@mail.example.com:587',
    protocols: ['smtp:', 'smtps:'],
  },
  S3_ENDPOINT: { example: 'https://s3.example.com', protocols: ['http:', 'https:'] },
}

const NEEDED_WITH_OWN_POSTGRES: [string, SentenceKey][] = [
  ['DATABASE_URL', 'reason_database_url'],
  ['DATABASE_SYSTEM_URL', 'reason_system_url'],
  ['APP_KEY', 'reason_app_key'],
]

/**
 * What can be said about the settings without asking anybody.
 * @param options.migrates false for processes that leave migrations, and the owner's rights, to
 * another
 * @throws LocalServiceError E_SETTING_INVALID, E_SETTING_MISSING, E_S3_INCOMPLETE
 */
export function checkSettings(env: NodeJS.ProcessEnv = process.env, { migrates = true } = {}) {
  checkPort(env.PORT)
  if (!isEmbedded(env)) requireOwnPostgresSettings(env, migrates)
  for (const name of Object.keys(EXAMPLES)) {
    if (env[name]) checkAddress(name, env[name])
  }
  if (env.APP_KEY && env.APP_KEY.length < 16) invalid('APP_KEY', say('reason_app_key_short'))
  if (env.S3_BUCKET) requireS3Settings(env)
  checkRole(env)
  checkNetworks('TRUSTED_PROXIES', env.TRUSTED_PROXIES)
  checkNetworks('SMTP_RECEIVER_RELAYS', env.SMTP_RECEIVER_RELAYS)
  checkReceiver(env)
  checkPrivateTargets(env.ALLOW_PRIVATE_TARGETS)
}

/** Live updates of a worker reach the streams of other processes through Redis only. */
function checkRole({ PATCHBAY_ROLE: role, REDIS_URL }: NodeJS.ProcessEnv): void {
  if (!role || role === 'all') return
  if (role !== 'web' && role !== 'worker') invalid('PATCHBAY_ROLE', say('reason_role'))
  if (!REDIS_URL) invalid('PATCHBAY_ROLE', say('reason_role_redis', { role }))
}

function checkNetworks(name: string, list: string | undefined): void {
  try {
    trustedProxies(list)
  } catch (error) {
    invalid(name, say('reason_proxies', { value: (error as Error).message }))
  }
}

/** 0 stands for no receiver, where one would be opened by itself. */
function checkReceiver(env: NodeJS.ProcessEnv): void {
  const { SMTP_RECEIVER_PORT: value, SMTP_RECEIVER_TLS_KEY: key } = env
  const port = Number(value ?? 0)
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    invalid('SMTP_RECEIVER_PORT', say('reason_port', { value: value ?? '' }))
  }
  if (Boolean(key) !== Boolean(env.SMTP_RECEIVER_TLS_CERT)) {
    invalid(key ? 'SMTP_RECEIVER_TLS_CERT' : 'SMTP_RECEIVER_TLS_KEY', say('reason_receiver_tls'))
  }
}

function checkPrivateTargets(list: string | undefined): void {
  try {
    TargetRules.parse(list)
  } catch (error) {
    invalid('ALLOW_PRIVATE_TARGETS', say('reason_proxies', { value: (error as Error).message }))
  }
}

function checkPort(value: string | undefined): void {
  const port = Number(value)
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    invalid('PORT', say('reason_port', { value: value ?? '' }))
  }
}

function requireOwnPostgresSettings(env: NodeJS.ProcessEnv, migrates: boolean): void {
  if (migrates && !env.DATABASE_OWNER_URL) {
    throw new LocalServiceError('setting_missing', {
      name: 'DATABASE_OWNER_URL',
      reason: say('reason_owner_url'),
    })
  }
  for (const [name, reason] of NEEDED_WITH_OWN_POSTGRES) {
    if (!env[name]) throw new LocalServiceError('setting_missing', { name, reason: say(reason) })
  }
}

function checkAddress(name: string, value: string): void {
  const { example, protocols } = EXAMPLES[name]
  const url = URL.parse(value)
  if (!url || !protocols.includes(url.protocol)) invalid(name, say('reason_url', { example }))
}

function requireS3Settings(env: NodeJS.ProcessEnv): void {
  const missing = ['S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'].find((name) => !env[name])
  if (missing) throw new LocalServiceError('s3_incomplete', { missing })
}

function invalid(name: string, reason: string): never {
  throw new LocalServiceError('setting_invalid', { name, reason })
}

function postgresExample(role: string) {
  return {
    example: `postgres://${role}:password@127.0.0.1:5432/patchbay`,
    protocols: ['postgres:', 'postgresql:'],
  }
}
