import type { Data } from '@generated/data'
import type { PropsWithChildren } from 'react'

export type TicketRow = Data.Tickets.TicketRow
export type TicketDetails = Data.Tickets.TicketDetails
export type Message = Data.Tickets.Message
export type Attachment = Message['attachments'][number]
export type HeldReply = Data.Tickets.Sending.HeldReply
export type TimelineEntry = Data.Tickets.TimelineItem
export type PortalTicket = Data.Tickets.PortalTicket
export type PortalTicketRow = Data.Tickets.OwnTicket
export type SharedProps = Data.SharedProps

export type Locale = 'en' | 'ru'
export type StatusCategory = 'new' | 'open' | 'pending' | 'on_hold' | 'solved' | 'closed'
export type Priority = 'low' | 'normal' | 'high' | 'urgent'
export type Visibility = 'public' | 'internal'
export type ViewKey = 'open' | 'mine' | 'unassigned' | 'pending' | 'solved' | 'all'
export type Permission = NonNullable<SharedProps['user']>['permissions'][number]
export type Role = 'owner' | 'admin' | 'agent' | 'light_agent' | 'customer'

export type PageProps<T extends object = object> = PropsWithChildren<SharedProps & T>

/*
 * Aliases, not interfaces: what pages take is checked against JSON types on the server,
 * and interfaces have no implicit index signature.
 */

export type Named = {
  id: number
  name: string
}

export type Status = {
  id: number
  category: StatusCategory
  name: string | null
}

export type Cc = {
  id: number
  name: string
  email: string
}

export type Delivery = {
  id: number
  messageId: number
  address: string
  state: 'queued' | 'sent' | 'failed' | 'bounced' | 'suppressed' | 'dropped'
  reason: string | null
  detail: string | null
  canRetry: boolean
}

export type CursorPage = {
  next: string | null
  previous: string | null
}

export type TicketFilters = {
  view: ViewKey
  status: StatusCategory | null
  priority: Priority | null
  assignee: 'me' | 'none' | number | null
  team: 'none' | number | null
  tag: string | null
  sort: string
}

export type ViewCount = {
  key: ViewKey
  count: number
}
