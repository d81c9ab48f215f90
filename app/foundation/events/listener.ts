import type { DomainEvent, EventClass, RecordedEvent } from '#foundation/events/domain_event'

/**
 * Reacts to a committed event by enqueuing a job or calling one action, inside the event's
 * workspace. It may be called more than once with one event, so it must be idempotent; the
 * events of one ticket reach it one after the other, in the order of their ids.
 */
export interface Listener<Event extends DomainEvent = DomainEvent> {
  handle(event: RecordedEvent<Event>): Promise<void>
}

export interface ListenerClass<Event extends DomainEvent = DomainEvent> {
  /** Stored with what is still to be delivered: rename the class, never the name. */
  readonly listenerName: string
  new (): Listener<Event>
}

const byEvent = new Map<string, ListenerClass<any>[]>()
const byName = new Map<string, ListenerClass<any>>()

/** Binds listeners to an event; `start/events.ts` is the only place that does. */
export function listen<Event extends DomainEvent>(
  event: EventClass<Event>,
  listeners: ListenerClass<Event>[]
) {
  const bound = byEvent.get(event.eventName) ?? []
  for (const listener of listeners) {
    const known = byName.get(listener.listenerName)
    if (known && known !== listener) {
      throw new Error(`Two listeners are named "${listener.listenerName}"`)
    }
    byName.set(listener.listenerName, listener)
    if (!bound.includes(listener)) bound.push(listener)
  }
  byEvent.set(event.eventName, bound)
}

/** Names of all events that start/events.ts knows, also of those nobody listens to. */
export function listedEvents(): string[] {
  return [...byEvent.keys()]
}

export function listenersOf(eventName: string): readonly ListenerClass<any>[] {
  return byEvent.get(eventName) ?? []
}

export function findListener(name: string): ListenerClass<any> | undefined {
  return byName.get(name)
}
