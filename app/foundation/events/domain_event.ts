/** What an event may carry: plain JSON, as it is read again by code of a later day. */
export type JsonValue =
  string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue }
export type EventPayload = Record<string, JsonValue>

interface EventSubject<Payload> {
  /** The ticket whose order and timeline the event belongs to. */
  ticketId?: number | null
  /** Who did it; null for the system itself. */
  actorId?: number | null
  payload: Payload
}

/**
 * A fact in the past tense, written in the transaction of the change it tells. Its name is
 * stored for good: rename the class, never the name. Payloads hold ids and small values,
 * no texts of messages and no secrets.
 *
 * ```ts
 * export default class TicketCreated extends DomainEvent<{ number: number }> {
 *   static eventName = 'ticket.created'
 * }
 * ```
 */
export abstract class DomainEvent<Payload extends EventPayload = EventPayload> {
  static eventName: string

  readonly ticketId: number | null
  readonly actorId: number | null
  readonly payload: Payload

  constructor({ ticketId = null, actorId = null, payload }: EventSubject<Payload>) {
    this.ticketId = ticketId
    this.actorId = actorId
    this.payload = payload
  }

  get name(): string {
    return (this.constructor as typeof DomainEvent).eventName
  }
}

/** The class of an event, as listeners are bound to it. */
export interface EventClass<Event extends DomainEvent> {
  readonly eventName: string
  readonly prototype: Event
}

/** An event as a listener receives it: committed, with its id and the workspace it happened in. */
export type RecordedEvent<Event extends DomainEvent = DomainEvent> =
  Event extends DomainEvent<infer Payload>
    ? {
        readonly id: number
        readonly name: string
        readonly tenantId: number
        readonly ticketId: number | null
        readonly actorId: number | null
        readonly payload: Payload
        readonly createdAt: Date
      }
    : never
