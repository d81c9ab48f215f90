import { TenantContext } from '#tenancy/tenant_context'
import { bindStream } from '#tenancy/binding/tenant_stream'
import { TenantQuery } from '#tenancy/binding/tenant_query'
import { StatementNames } from '#tenancy/binding/statement_names'
import { ConnectionBinding } from '#tenancy/binding/connection_binding'
import { deriveTenancyKey, TenantSigner } from '#tenancy/binding/signature'
import {
  assertPgInternals,
  type PgClient,
  type QueryCallback,
  type Submittable,
} from '#tenancy/binding/pg_internals'

/** Sent without a workspace: PostgreSQL then refuses, instead of using what was set before. */
const NOBODY = ''

type AfterCreate = (
  connection: PgClient,
  done: (error: Error | null, connection: PgClient) => void
) => void

/**
 * Lock two: returns the pool hook that makes each query of a connection carry the signed id
 * of the workspace that is active where the query is called. Nothing stays on the connection,
 * so it is safe in a shared pool and behind PgBouncer (docs/adr/0020).
 *
 * @param options.preparesStatements whether repeated statements get names
 */
export function bindTenantOnCreate(
  appKey: string,
  { preparesStatements = true } = {}
): AfterCreate {
  assertPgInternals()
  const names = preparesStatements ? new StatementNames() : null
  const signer = new TenantSigner(deriveTenancyKey(appKey))
  return (connection, done) => {
    bindTenant(connection, () => currentBinding(signer), names)
    done(null, connection)
  }
}

function bindTenant(client: PgClient, currentTenant: () => string, names: StatementNames | null) {
  if (client.pipeline) throw new Error('Tenant binding does not support pg in pipeline mode')
  const send = client.query.bind(client)
  const binding = new ConnectionBinding(client, names)

  client.query = (config: unknown, values?: unknown, callback?: QueryCallback) => {
    const tenant = currentTenant()
    if (isSubmittable(config)) {
      bindStream(config, binding, tenant)
      return send(config, values, callback)
    }
    const query = new TenantQuery(binding, tenant, config, values, callback)
    const promise = query.callback ? undefined : query.promise()
    send(query)
    return promise
  }
}

function currentBinding(signer: TenantSigner) {
  const tenantId = TenantContext.idOrNull()
  return tenantId === null ? NOBODY : signer.sign(tenantId)
}

function isSubmittable(config: unknown): config is Submittable {
  return typeof (config as Submittable | null)?.submit === 'function'
}
