import db from '@adonisjs/lucid/services/db'

/**
 * The connection that crosses workspaces on purpose. Its role passes every tenant policy, so
 * each file that uses it is listed in tests/architecture/cross_workspace_access.spec.ts.
 * Inserts name their `tenant_id`: there is no workspace to take it from.
 */
export function systemDatabase() {
  return db.connection('system')
}
