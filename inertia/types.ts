import type { PropsWithChildren } from 'react'

export type Locale = 'en' | 'ru'
export type StatusCategory = 'new' | 'open' | 'pending' | 'on_hold' | 'solved' | 'closed'
export type Priority = 'low' | 'normal' | 'high' | 'urgent'
export type Visibility = 'public' | 'internal'
export type ViewKey = 'open' | 'mine' | 'unassigned' | 'pending' | 'solved' | 'all'
export type Role = 'owner' | 'admin' | 'agent' | 'light_agent' | 'customer'

export interface Workspace {
  id: number
  slug: string
  name: string
  accentColor: string | null
}

export interface CurrentUser {
  id: number
  name: string
  email: string
  role: Role
  isStaff: boolean
  permissions: string[]
}

export interface Limits {
  fileBytes: number
  filesPerMessage: number
  allowedFiles: string[]
}

/** What the server puts on every page. */
export interface SharedProps {
  locale: Locale
  workspace: Workspace | null
  user: CurrentUser | null
  flash: { success?: string; error?: string }
  errors: Record<string, string>
  limits: Limits
  isLocalMail: boolean
}

export type PageProps<T extends object = object> = PropsWithChildren<SharedProps & T>

export interface Named {
  id: number
  name: string
}

export interface Person extends Named {
  email: string
}

export interface Status {
  id: number
  category: StatusCategory
  name: string | null
}

export interface CursorPage {
  next: string | null
  previous: string | null
}

export interface TicketRow {
  number: number
  subject: string
  status: Status
  priority: Priority
  requester: Person
  assignee: Named | null
  team: Named | null
  tags: string[]
  createdAt: string
  updatedAt: string
}

export interface TicketDetails extends TicketRow {
  id: number
  version: number
  channel: string
  rating: 'good' | 'bad' | null
  ratingComment: string | null
  followsNumber: number | null
  followUps: number[]
  followers: Named[]
  isFollowing: boolean
  can: { reply: boolean; note: boolean; update: boolean }
}

export interface Attachment {
  id: number
  fileName: string
  contentType: string
  size: number
  url: string
}

export interface Message {
  id: number
  visibility: Visibility
  author: (Named & { isStaff: boolean }) | null
  bodyHtml: string
  createdAt: string
  attachments: Attachment[]
}

export interface TimelineEntry {
  id: number
  name: string
  actor: Named | null
  payload: Record<string, unknown>
  createdAt: string
}

export interface TicketFilters {
  view: ViewKey
  status: StatusCategory | null
  priority: Priority | null
  assignee: 'me' | 'none' | number | null
  team: 'none' | number | null
  tag: string | null
  sort: string
}

export interface ViewCount {
  key: ViewKey
  count: number
}

export interface PortalTicketRow {
  number: number
  subject: string
  statusCategory: StatusCategory
  createdAt: string
  updatedAt: string
}

export interface PortalTicket {
  id: number
  number: number
  subject: string
  statusCategory: StatusCategory
  createdAt: string
  rating: 'good' | 'bad' | null
  ratingComment: string | null
  followsNumber: number | null
  can: { reply: boolean; rate: boolean; solve: boolean }
}
