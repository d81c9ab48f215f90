import { DomainEvent, type JsonValue } from '#foundation/events/domain_event'

/** What pages and mails call a person, how they are spoken to, and where they are written to. */
export type TrackedField = 'name' | 'email' | 'locale' | 'timeZone'

interface Change extends Record<string, JsonValue> {
  from: string | null
  to: string | null
}

export type PersonChanges = {
  [field in TrackedField]?: Change
} & {
  /** That it changed, and not to what. */
  avatar?: true
  signature?: true
}

/** Something about a person changed, by themselves or by staff. */
export default class UserUpdated extends DomainEvent<{
  userId: number
  changes: { [key: string]: JsonValue }
}> {
  static eventName = 'user.updated'

  static of(userId: number, changes: PersonChanges, actorId: number | null) {
    return new UserUpdated({
      actorId,
      payload: { userId, changes: changes as Record<string, JsonValue> },
    })
  }
}
