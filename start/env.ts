import { Env } from '@adonisjs/core/env'
import { completeEnvironment } from '#operations/local_services/environment'

const APP_ROOT = new URL('../', import.meta.url)

await completeEnvironment(APP_ROOT)

/** Every variable the application reads; `.env.example` says what each is for. */
export default new Env(
  Env.rules({
    NODE_ENV: Env.schema.enum(['development', 'production', 'test'] as const),
    HOST: Env.schema.string({ format: 'host' }),
    PORT: Env.schema.number(),
    APP_KEY: Env.schema.secret(),
    APP_PREVIOUS_KEYS: Env.schema.secret.optional(),
    APP_URL: Env.schema.string({ format: 'url', tld: false }),
    LOG_LEVEL: Env.schema.string(),
    PATCHBAY_DATA_DIR: Env.schema.string(),
    PATCHBAY_DEMO: Env.schema.boolean.optional(),
    PATCHBAY_SIGN_UP: Env.schema.enum.optional(['open', 'closed'] as const),
    PATCHBAY_SIGN_UPS_PER_HOUR: Env.schema.number.optional(),
    PATCHBAY_DNS_SERVERS: Env.schema.string.optional(),
    PATCHBAY_ROLE: Env.schema.enum.optional(['all', 'web', 'worker'] as const),

    TRUSTED_PROXIES: Env.schema.string.optional(),
    ALLOW_PRIVATE_TARGETS: Env.schema.string.optional(),
    VAPID_PUBLIC_KEY: Env.schema.string.optional(),
    VAPID_PRIVATE_KEY: Env.schema.secret.optional(),
    VAPID_SUBJECT: Env.schema.string.optional(),
    OPERATIONS_HOST: Env.schema.string.optional(),
    OPERATIONS_PORT: Env.schema.number.optional(),
    METRICS_TOKEN: Env.schema.secret.optional(),
    METRICS_PER_WORKSPACE: Env.schema.boolean.optional(),
    DRAIN_SECONDS: Env.schema.number.optional(),
    SHUTDOWN_SECONDS: Env.schema.number.optional(),

    DATABASE_URL: Env.schema.string(),
    DATABASE_OWNER_URL: Env.schema.string.optional(),
    DATABASE_SYSTEM_URL: Env.schema.string(),
    DATABASE_PREPARED_STATEMENTS: Env.schema.boolean.optional(),

    REDIS_URL: Env.schema.string.optional(),

    MEILISEARCH_HOST: Env.schema.string.optional(),
    MEILISEARCH_API_KEY: Env.schema.secret.optional(),

    SMTP_URL: Env.schema.string.optional(),
    MAIL_FROM: Env.schema.string.optional(),
    DKIM_DOMAIN: Env.schema.string.optional(),
    DKIM_SELECTOR: Env.schema.string.optional(),
    DKIM_PRIVATE_KEY: Env.schema.secret.optional(),
    SMTP_RECEIVER_PORT: Env.schema.number.optional(),
    SMTP_RECEIVER_HOST: Env.schema.string.optional(),
    SMTP_RECEIVER_TLS_KEY: Env.schema.string.optional(),
    SMTP_RECEIVER_TLS_CERT: Env.schema.string.optional(),
    SMTP_RECEIVER_RELAYS: Env.schema.string.optional(),
    MAIL_INTAKE_TOKEN: Env.schema.secret.optional(),

    S3_BUCKET: Env.schema.string.optional(),
    S3_REGION: Env.schema.string.optional(),
    S3_ENDPOINT: Env.schema.string.optional(),
    S3_ACCESS_KEY_ID: Env.schema.string.optional(),
    S3_SECRET_ACCESS_KEY: Env.schema.string.optional(),
  }).validate(process.env)
)
