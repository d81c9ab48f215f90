import type { JsonValue } from '#foundation/events/domain_event'

/** The id of what a change refers to, as events keep it: `{ id, name }`. */
export function idIn(reference: JsonValue): number | null {
  if (typeof reference !== 'object' || reference === null || Array.isArray(reference)) return null
  return typeof reference.id === 'number' ? reference.id : null
}
