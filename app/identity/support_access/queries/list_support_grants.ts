import SupportGrant from '#identity/support_access/models/support_grant'

const MOST = 50

/** Newest first, each with the times the operator was in. */
export async function listSupportGrants() {
  const grants = await SupportGrant.query()
    .preload('grantedBy')
    .preload('revokedBy')
    .preload('accesses', (query) => query.whereNotNull('started_at').orderBy('id', 'desc'))
    .orderBy('id', 'desc')
    .limit(MOST)
  return grants.map((grant) => ({
    id: grant.id,
    role: grant.role,
    reason: grant.reason,
    grantedBy: grant.grantedBy?.name ?? null,
    createdAt: grant.createdAt.toISO()!,
    expiresAt: grant.expiresAt.toISO()!,
    revokedAt: grant.revokedAt?.toISO() ?? null,
    revokedBy: grant.revokedBy?.name ?? null,
    isActive: grant.isActive,
    accesses: grant.accesses.map((access) => ({
      id: access.id,
      operator: access.operatorName,
      ip: access.ip,
      startedAt: access.startedAt!.toISO()!,
      endedAt: (access.endedAt ?? (access.isOpen ? null : access.endsAt))?.toISO() ?? null,
    })),
  }))
}
