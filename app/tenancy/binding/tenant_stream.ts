import { PgQuery, type Submittable } from '#tenancy/binding/pg_internals'
import type { ConnectionBinding } from '#tenancy/binding/connection_binding'
import { sendTenant } from '#tenancy/binding/tenant_setting'

/**
 * Gives a foreign submittable (pg-query-stream, pg-cursor) its tenant. These send no Sync
 * before their last row, so the setting stays valid while the portal is read.
 */
export function bindStream(stream: Submittable, binding: ConnectionBinding, tenant: string) {
  const { submit, handleDataRow, handleCommandComplete } = stream
  let isTenantAnswered = true

  stream.submit = (connection) => {
    const admitted = binding.admit(tenant, textOf(stream))
    if (admitted instanceof Error) return admitted
    if (stream instanceof PgQuery) stream.queryMode = 'extended'
    if (admitted !== 'none') {
      isTenantAnswered = false
      sendTenant(connection, tenant)
    }
    return submit.call(stream, connection)
  }

  stream.handleDataRow = (message) => {
    if (isTenantAnswered) handleDataRow.call(stream, message)
  }

  stream.handleCommandComplete = (message, connection) => {
    if (isTenantAnswered) return handleCommandComplete.call(stream, message, connection)
    isTenantAnswered = true
  }
}

function textOf(stream: Submittable & { cursor?: { text?: string } }) {
  return stream.text ?? stream.cursor?.text
}
