import { AsyncLocalStorage } from 'node:async_hooks'
import { NoTenantException } from '#tenancy/exceptions/no_tenant_exception'

interface BoundTenant {
  readonly id: number
}

const storage = new AsyncLocalStorage<BoundTenant>()

/**
 * Says on whose behalf the current code runs. Everything below tenancy asks it: scoped
 * models, the database connection, cache keys, logs. It holds the id only, so that a job
 * or a listener can enter it with what its payload carries.
 */
export const TenantContext = {
  /**
   * The callback is awaited inside the context on purpose: Lucid's and knex's builders are
   * lazy, and one that is returned without `await` would otherwise run outside.
   */
  run<Result>(tenantId: number, callback: () => Result | PromiseLike<Result>): Promise<Result> {
    assertTenantId(tenantId)
    return storage.run({ id: tenantId }, async () => await callback())
  },

  id(): number {
    const bound = storage.getStore()
    if (!bound) throw new NoTenantException()
    return bound.id
  },

  idOrNull(): number | null {
    return storage.getStore()?.id ?? null
  },

  /** Leaves the context, for the few tasks that must not run as the workspace that caused them. */
  exit<Result>(callback: () => Result | PromiseLike<Result>): Promise<Result> {
    return storage.exit(async () => await callback())
  },
}

function assertTenantId(tenantId: number) {
  if (!Number.isSafeInteger(tenantId) || tenantId <= 0) {
    throw new TypeError(`A tenant id is a positive integer, not "${String(tenantId)}"`)
  }
}
