import { PgQuery, type QueryCallback, type WireConnection } from '#tenancy/binding/pg_internals'
import type { ConnectionBinding, TenantPosition } from '#tenancy/binding/connection_binding'
import { controlsTransaction } from '#tenancy/binding/statement'
import { sendTenant } from '#tenancy/binding/tenant_setting'

/** Which of the batch's completions answers the tenant setting. */
const COMPLETION: Record<TenantPosition, number> = { before: 0, after: 1, none: -1 }

/**
 * One statement together with the tenant it runs for, in one protocol batch. It always uses
 * the extended protocol, which takes a single statement: SQL stacked behind a semicolon is
 * refused by PostgreSQL.
 */
export class TenantQuery extends PgQuery {
  private position: TenantPosition = 'none'
  private completions = 0
  private parsesName = false

  constructor(
    private readonly binding: ConnectionBinding,
    private readonly tenant: string,
    config: unknown,
    values?: unknown,
    callback?: QueryCallback
  ) {
    super(config, values, callback)
    if (this.text) this.name ??= binding.names?.nameOf(this.text)
    this.query_timeout = timeoutOf(config)
  }

  /** Resolves as pg's own promise would, with a stack that leads to the caller. */
  promise(): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.callback = (error, result) => (error ? reject(error) : resolve(result))
    }).catch((error) => {
      Error.captureStackTrace(error)
      throw error
    })
  }

  override submit(connection: WireConnection) {
    const admitted = this.binding.admit(this.tenant, this.text)
    if (admitted instanceof Error) return admitted
    this.position = admitted
    if (admitted !== 'none' || !controlsTransaction(this.text)) this.queryMode = 'extended'
    return super.submit(connection)
  }

  override prepare(connection: WireConnection) {
    if (this.position === 'after') return this.begin(connection)
    if (this.position === 'before') sendTenant(connection, this.tenant)
    this.forgetStaleName(connection)
    super.prepare(connection)
  }

  override handleDataRow(message: unknown) {
    if (!this.isAnswerToTenant()) super.handleDataRow(message)
  }

  override handleCommandComplete(message: unknown, connection: WireConnection) {
    if (!this.isAnswerToTenant()) super.handleCommandComplete(message, connection)
    this.completions++
  }

  override handleError(error: Error, connection: WireConnection) {
    if (this.name && (this.parsesName || isAboutThePlan(error))) {
      delete connection.parsedStatements[this.name]
      delete connection.submittedNamedStatements[this.name]
    }
    super.handleError(error, connection)
  }

  private begin(connection: WireConnection) {
    connection.parse({ text: this.text! })
    connection.bind({ values: [] })
    connection.execute({ portal: '', rows: 0 })
    sendTenant(connection, this.tenant)
    connection.sync()
  }

  /**
   * pg takes the tenant setting's ParseComplete for that of a named statement. So a name is
   * closed before it is parsed (closing an unknown one is no error) and forgotten on errors.
   */
  private forgetStaleName(connection: WireConnection) {
    this.parsesName = Boolean(this.name) && !this.hasBeenParsed(connection)
    if (this.parsesName) connection.close({ type: 'S', name: this.name! })
  }

  private isAnswerToTenant() {
    return this.completions === COMPLETION[this.position]
  }
}

/** SQLSTATE of a prepared statement that is unknown, or whose table has changed since. */
function isAboutThePlan(error: Error) {
  const { code } = error as { code?: string }
  return code === '26000' || code === '0A000'
}

function timeoutOf(config: unknown): number | undefined {
  return (config as { query_timeout?: number } | null)?.query_timeout
}
