import {
  describedEvent,
  publicEventNames,
  type EventGroup,
  type PublicEventName,
} from '#webhooks/catalogue/public_events'
import { sampleData } from '#webhooks/catalogue/samples'

export interface ListedEvent {
  name: PublicEventName
  group: EventGroup
  /** Of `data`, as people read JSON. */
  sample: string
}

/** Every event that may be chosen, with an example. */
export function listEvents(): ListedEvent[] {
  return publicEventNames.map((name) => ({
    name,
    group: describedEvent(name).group,
    sample: JSON.stringify(sampleData(name), null, 2),
  }))
}
