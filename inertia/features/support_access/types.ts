export type Grant = {
  id: number
  role: 'agent' | 'light_agent'
  reason: string
  grantedBy: string | null
  createdAt: string
  expiresAt: string
  revokedAt: string | null
  revokedBy: string | null
  isActive: boolean
  accesses: {
    id: number
    operator: string
    ip: string | null
    startedAt: string
    endedAt: string | null
  }[]
}
