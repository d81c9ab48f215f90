export const PASSWORD = 'correct horse battery staple'

/** People who can sign in, so that 32 connections have a session each. */
export const PEOPLE = 40

export interface SeededWorkspace {
  tenantId: number
  slug: string
  /** An open ticket with 50 messages. */
  long: SeededTicket
  /** Open tickets to reply to. */
  open: SeededTicket[]
}

export interface SeededTicket {
  id: number
  number: number
}
