import { createHmac, hkdfSync } from 'node:crypto'

/** Bound, because an installation may serve more workspaces than one process should remember. */
const REMEMBERED = 5_000

/**
 * Derives the key that signs tenant ids from the application key, so that there is no second
 * secret to keep (HKDF, RFC 5869). Changing the label or the length changes the key.
 */
export function deriveTenancyKey(appKey: string): Buffer {
  return Buffer.from(hkdfSync('sha256', appKey, '', 'patchbay/tenancy/v1', 32))
}

/**
 * Turns a tenant id into `<id>.<hmac>`, the value PostgreSQL's `current_tenant()` verifies.
 * SQL injected into a query can overwrite the setting, but it cannot sign another id.
 */
export class TenantSigner {
  private readonly signed = new Map<number, string>()

  constructor(private readonly key: Buffer) {}

  sign(tenantId: number): string {
    return this.signed.get(tenantId) ?? this.remember(tenantId)
  }

  private remember(tenantId: number): string {
    const id = String(tenantId)
    const value = `${id}.${createHmac('sha256', this.key).update(id).digest('hex')}`
    if (this.signed.size >= REMEMBERED) this.signed.clear()
    this.signed.set(tenantId, value)
    return value
  }
}
