export type Queue = {
  name: 'events' | 'jobs'
  waiting: number
  active: number
  delayed: number
  failed: number
  oldestWaiting: string | null
}

export type Outbox = { unrelayed: number; pending: number; counted: number; oldest: string | null }

export type BusyWorkspace = { slug: string; waiting: number }

export type Task = {
  name: string
  pattern: string
  nextAt: string | null
  lastAt: string | null
  milliseconds: number | null
  error: string | null
}

export type Letter = {
  id: string
  kind: 'job' | 'delivery'
  name: string
  workspace: string | null
  payload: Record<string, string | number | null>
  attempts: number
  error: string
  failedAt: string
}

export type Failed = { letters: Letter[]; total: number; names: string[] }

export type Filters = { name: string | null; workspace: string }
