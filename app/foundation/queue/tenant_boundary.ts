/** How work enters the workspace it belongs to. Foundation knows no tenancy: the provider says how. */
export interface TenantBoundary {
  run(tenantId: number, callback: () => Promise<void>): Promise<void>
  id(): number
  /** @throws Postponed where the workspace's jobs must wait */
  assertOpen?(tenantId: number): Promise<void>
  /** Whether the installation has no other workspace, so that this one may have all slots. */
  isOnly?(tenantId: number): Promise<boolean>
}

let current: TenantBoundary | undefined

export function useTenantBoundary(boundary: TenantBoundary) {
  current = boundary
}

export function tenantBoundary(): TenantBoundary {
  if (!current) throw new Error('providers/queue_provider.ts has not set the tenant boundary yet')
  return current
}
