import env from '#start/env'
import app from '@adonisjs/core/services/app'
import { defineConfig, syncDestination, targets } from '@adonisjs/core/logger'
import { SECRET_SETTINGS } from '#operations/local_services/secret_files'
import { Redaction, secretsOf } from '#operations/logging/redaction'

const redaction = new Redaction(secretsOf(process.env, SECRET_SETTINGS))

/** In production a line of JSON each, to be read by whoever gathers logs. */
const loggerConfig = defineConfig({
  default: 'app',
  loggers: {
    app: {
      enabled: true,
      name: 'patchbay',
      level: env.get('LOG_LEVEL'),
      timestamp: 'iso',
      destination: !app.inProduction ? await syncDestination() : undefined,
      hooks: { streamWrite: (line) => redaction.clean(line) },
      transport: { targets: [targets.file({ destination: 1 })] },
    },
  },
})

export default loggerConfig

declare module '@adonisjs/core/types' {
  export interface LoggersList extends InferLoggers<typeof loggerConfig> {}
}
