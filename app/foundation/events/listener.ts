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
  /**
   * A subquery of PostgreSQL that finds a row where the workspace wants the event; where it
   * finds none, no delivery is written. The relay runs it as the system role, inside its own
   * statement; it sees `e.tenant_id`, `e.name`, `e.ticket_id` and `e.event_id`. An index of
   * `tenant_id` should answer it.
   *
   * ```ts
   * static wantedWhere =
   *   'select from webhooks w where w.tenant_id = e.tenant_id and w.switched_off_at is null'
   * ```
   */
  readonly wantedWhere?: string
  new (): Listener<Event>
}

/** A listener that hears of every event. */
export interface WildcardListenerClass extends ListenerClass<DomainEvent> {
  /** Says no to names it never wants; pure, asked for every event. */
  accepts?(eventName: string): boolean
}

interface Wildcard {
  listener: WildcardListenerClass
  except: ReadonlySet<string>
}

const byEvent = new Map<string, ListenerClass<any>[]>()
const byName = new Map<string, ListenerClass<any>>()
const wildcards: Wildcard[] = []

/** Binds listeners to an event; `start/events.ts` is the only place that does. */
export function listen<Event extends DomainEvent>(
  event: EventClass<Event>,
  listeners: ListenerClass<Event>[]
) {
  const bound = byEvent.get(event.eventName) ?? []
  for (const listener of listeners) {
    remember(listener)
    if (!bound.includes(listener)) bound.push(listener)
  }
  byEvent.set(event.eventName, bound)
}

/**
 * Binds listeners to all events, also those of a later day; `start/events.ts` is the only
 * place that does.
 *
 * ```ts
 * listenToAll([PostToWebhooks], { except: [LinkIssued] })
 * ```
 */
export function listenToAll(
  listeners: WildcardListenerClass[],
  { except = [] }: { except?: readonly { readonly eventName: string }[] } = {}
) {
  for (const listener of listeners) {
    remember(listener)
    if (wildcards.some((one) => one.listener === listener)) continue
    wildcards.push({ listener, except: new Set(except.map(({ eventName }) => eventName)) })
  }
}

/** Names of all events that start/events.ts knows, also of those nobody listens to. */
export function listedEvents(): string[] {
  return [...byEvent.keys()]
}

/** Who is bound to an event, by its name or to all. */
export function listenersOf(eventName: string): readonly ListenerClass<any>[] {
  const toAll = wildcards
    .filter(({ listener, except }) => !except.has(eventName) && hears(listener, eventName))
    .map(({ listener }) => listener)
  return [...new Set([...(byEvent.get(eventName) ?? []), ...toAll])]
}

/** Conditions of those listeners that have one, by the listener's name. */
export function wantedConditions(): ReadonlyMap<string, string> {
  const conditions = new Map<string, string>()
  for (const [name, { wantedWhere }] of byName) if (wantedWhere) conditions.set(name, wantedWhere)
  return conditions
}

export function findListener(name: string): ListenerClass<any> | undefined {
  return byName.get(name)
}

function remember(listener: ListenerClass<any>) {
  const known = byName.get(listener.listenerName)
  if (known && known !== listener) {
    throw new Error(`Two listeners are named "${listener.listenerName}"`)
  }
  byName.set(listener.listenerName, listener)
}

function hears(listener: WildcardListenerClass, eventName: string): boolean {
  return listener.accepts?.(eventName) ?? true
}
