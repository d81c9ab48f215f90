import type { WireConnection } from '#tenancy/binding/pg_internals'

const SET_TENANT = `select set_config('app.tenant_id', $1, true)`

/**
 * Writes the messages that set the tenant for the transaction at hand. They carry no Sync, so
 * they travel and commit with the statement beside them: one round trip, nothing left on the
 * connection afterwards. No Describe either, so the answer is one row and one completion.
 */
export function sendTenant(connection: WireConnection, tenant: string) {
  connection.parse({ text: SET_TENANT })
  connection.bind({ values: [tenant] })
  connection.execute({ portal: '', rows: 0 })
}
