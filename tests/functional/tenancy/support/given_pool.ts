import { randomUUID } from 'node:crypto'
import { getActiveTestOrFail } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import env from '#start/env'
import { appKey } from '#config/app'
import { bindTenantOnCreate } from '#tenancy/binding/bind_tenant'

interface PoolOptions {
  max?: number
  acquireTimeoutMs?: number
  /** The key that tenant ids are signed with; another one forges. */
  signedWith?: string
}

/** A pool of the app's role with the binding, of the test's own: its size and fate are its business. */
export function givenPool(options: PoolOptions = {}) {
  const { max = 1, acquireTimeoutMs = 5_000, signedWith = appKey.release() } = options
  const name = `test_${randomUUID()}`
  db.manager.add(name, {
    client: 'pg',
    connection: namedConnection(name),
    pool: {
      min: 0,
      max,
      acquireTimeoutMillis: acquireTimeoutMs,
      afterCreate: bindTenantOnCreate(signedWith),
    },
  })
  getActiveTestOrFail().cleanup(() => db.manager.close(name, true))
  return db.connection(name)
}

/** Under a name of its own, so that a test can find its connections and end them. */
function namedConnection(applicationName: string) {
  const options = { connectionString: env.get('DATABASE_URL'), application_name: applicationName }
  return options as { connectionString: string }
}
