/* An alias and not an interface: pages' props are checked against JSON types. */

/** An archive that was asked for. */
export type WorkspaceExport = {
  key: string
  state: 'waiting' | 'running' | 'finished' | 'failed' | 'expired'
  progress: number
  size: number | null
  requestedBy: string | null
  requestedAt: string
  expiresAt: string | null
}
