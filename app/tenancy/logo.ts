interface Branded {
  logoKey: string | null
}

/** Where a workspace's logo lies in storage; its name is the hash of its bytes. */
export function logoKeyOf(tenantId: number, hash: string): string {
  return `${tenantId}/brand/${hash}.png`
}

/** The hash in a logo's storage key, which is what its address shows. */
export function logoHashOf({ logoKey }: Branded): string | null {
  return /\/brand\/([0-9a-f]{64})\.png$/.exec(logoKey ?? '')?.[1] ?? null
}

/** Path of a workspace's logo; another logo has another one, so it may be cached for good. */
export function logoPathOf(tenant: Branded): string | null {
  const hash = logoHashOf(tenant)
  return hash && `/brand/logo/${hash}`
}
