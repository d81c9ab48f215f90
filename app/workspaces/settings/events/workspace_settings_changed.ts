import { DomainEvent, type JsonValue } from '#foundation/events/domain_event'

type Values = Record<string, JsonValue>

/** Somebody changed what holds for the whole workspace; before and after by the changed keys. */
export default class WorkspaceSettingsChanged extends DomainEvent<{
  keys: string[]
  before: Values
  after: Values
}> {
  static eventName = 'workspace.settings_changed'
}
