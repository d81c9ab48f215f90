import type { PgClient } from '#tenancy/binding/pg_internals'
import { beginsTransaction, endsTransaction } from '#tenancy/binding/statement'
import type { StatementNames } from '#tenancy/binding/statement_names'
import { OtherTenantException } from '#tenancy/exceptions/other_tenant_exception'

/** Where the tenant travels in a statement's batch; `none` means that it is already set. */
export type TenantPosition = 'before' | 'after' | 'none'

/**
 * Knows, for one connection, which tenant an open transaction belongs to. Asked when a
 * statement is written to the wire and not when it is queued: only then pg's transaction
 * status is exact.
 */
export class ConnectionBinding {
  /** Of the last batch sent outside a transaction; if one is open now, that batch opened it. */
  private tenant = ''

  constructor(
    private readonly client: PgClient,
    /** Null where statements must not be prepared. */
    readonly names: StatementNames | null
  ) {}

  admit(tenant: string, text?: string): TenantPosition | OtherTenantException {
    if (this.isInTransaction()) return this.admitInTransaction(tenant, text)
    this.tenant = tenant
    // A snapshot must not be taken before BEGIN has set the isolation level.
    return beginsTransaction(text) ? 'after' : 'before'
  }

  private admitInTransaction(tenant: string, text?: string) {
    if (tenant === this.tenant || endsTransaction(text)) return 'none'
    return OtherTenantException.forTransaction(this.tenant, tenant)
  }

  private isInTransaction() {
    const status = this.client.getTransactionStatus()
    return status === 'T' || status === 'E'
  }
}
