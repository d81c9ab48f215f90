import { deviceWords } from '#identity/sessions/device_name'
import { tenantRows } from '#tenancy/tenant_rows'

interface Row {
  key: string
  ip: string | null
  user_agent: string | null
  created_at: Date
  touched_at: Date
}

/** Where a person is signed in, as their own page shows it. */
export type OwnSession = {
  key: string
  device: string | null
  ip: string | null
  signedInAt: string
  lastSeenAt: string
  isCurrent: boolean
}

/** The one in use first, then the others by last use. */
export async function listOwnSessions(userId: number, currentKey?: string): Promise<OwnSession[]> {
  const rows = await tenantRows<Row>('sessions')
    .select('key', 'ip', 'user_agent', 'created_at', 'touched_at')
    .where('user_id', userId)
    .where('expires_at', '>', new Date())
    .orderBy('touched_at', 'desc')
    .orderBy('key')
  const sessions = rows.map((row) => ({
    key: row.key,
    device: deviceWords(row.user_agent),
    ip: row.ip,
    signedInAt: row.created_at.toISOString(),
    lastSeenAt: row.touched_at.toISOString(),
    isCurrent: row.key === currentKey,
  }))
  return sessions.sort((one, other) => Number(other.isCurrent) - Number(one.isCurrent))
}
