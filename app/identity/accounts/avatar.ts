import { TenantContext } from '#tenancy/tenant_context'

interface Pictured {
  id: number
  avatarKey: string | null
}

/** Where a person's picture lies in storage; named by its bytes as well, so that it never changes. */
export function avatarKeyOf(userId: number, hash: string): string {
  return `${TenantContext.id()}/avatars/${userId}-${hash}.webp`
}

/** Path of a person's picture; another picture has another one, so it may be cached for good. */
export function avatarPathOf({ id, avatarKey }: Pictured): string | null {
  const hash = /-([0-9a-f]{64})\.webp$/.exec(avatarKey ?? '')?.[1]
  return hash ? `/avatars/${id}/${hash}` : null
}
