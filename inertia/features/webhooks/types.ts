export type DeliveryState = 'pending' | 'succeeded' | 'failed'
export type OffReason = 'person' | 'failing' | 'gone'
export type EventGroup = 'tickets' | 'people' | 'teams' | 'workspace' | 'safety'

export type Failure =
  | 'bad_address'
  | 'plain_http'
  | 'private_address'
  | 'unknown_host'
  | 'refused'
  | 'unreachable'
  | 'timeout'
  | 'tls'
  | 'closed'
  | 'bad_answer'
  | 'too_many_redirects'
  | 'status'
  | 'redirected'
  | 'gone'
  | 'endpoint_off'
  | 'secret_unreadable'

export type ListedEvent = { name: string; group: EventGroup; sample: string }

export type Endpoint = {
  id: number
  url: string
  description: string
  wantsAll: boolean
  eventNames: string[]
  includesNotes: boolean
  version: string
  isOn: boolean
  offReason: OffReason | null
  offSince: string | null
  failingSince: string | null
  lastSuccessAt: string | null
  createdAt: string
  lastDay: Record<DeliveryState, number>
}

export type DeliveryRow = {
  id: number
  event: string
  ticketNumber: number | null
  state: DeliveryState
  isTest: boolean
  attempts: number
  responseStatus: number | null
  error: Failure | null
  createdAt: string
  nextAttemptAt: string | null
}

export type Attempt = {
  number: number
  url: string
  at: string
  durationMs: number
  error: Failure | null
  requestHeaders: Record<string, string>
  response: {
    status: number
    headers: Record<string, string>
    body: string
    isCut: boolean
  } | null
}

export type Delivery = DeliveryRow & {
  messageId: string
  durationMs: number | null
  body: string
  tries: Attempt[]
}

export type LogFilters = { state: DeliveryState | null; event: string | null }
