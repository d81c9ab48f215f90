import type { JsonValue } from '#foundation/events/domain_event'
import type { Traces } from '#identity/privacy/personal_data'

/** Shorter names are words of some language; they are only taken out where they stand alone. */
const SHORTEST_NAME = 3

type Redact = (text: string) => string

/**
 * Takes a person's addresses and full names out of a text, whatever their case. Names are only
 * found as they are written: neither declined nor in part.
 */
export function redactor({ emails, names, replacement }: Traces): Redact {
  const patterns = [
    ...emails.map((email) => `(?<![\\p{L}\\p{N}._%+-])${escaped(email)}(?![\\p{L}\\p{N}-])`),
    ...names.filter(isTelling).map((name) => {
      const words = name.trim().split(/\s+/).map(escaped).join('\\s+')
      return `(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`
    }),
  ]
  if (patterns.length === 0) return (text) => text
  // Longest first, so that a name inside an address does not break it up.
  const expression = new RegExp(patterns.join('|'), 'giu')
  return (text) => text.replace(expression, () => replacement)
}

/** The same for HTML, where `&` and the like in a name are written as entities. */
export function htmlRedactor(traces: Traces): Redact {
  const withEntities = traces.names.map((name) =>
    name.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  )
  const names = [...new Set([...traces.names, ...withEntities])]
  return redactor({ ...traces, names })
}

/**
 * The same for JSON. A name beside the id of somebody else stays: that is another person who
 * is called the same. So does the name of a team, whose id may be the person's by chance.
 */
export function redactJson(value: JsonValue, traces: Traces, redact: Redact): JsonValue {
  if (typeof value === 'string') return isName(value, traces) ? traces.called : redact(value)
  if (Array.isArray(value)) return value.map((item) => redactJson(item, traces, redact))
  if (value === null || typeof value !== 'object') return value
  const id = value.userId ?? value.id
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      if (key === 'team') return [key, item]
      const isNamed = key === 'name' && typeof item === 'string' && typeof id === 'number'
      if (isNamed) return [key, id === traces.userId ? traces.called : item]
      return [key, redactJson(item, traces, redact)]
    })
  )
}

function isName(text: string, { names }: Traces) {
  const plain = text.trim().toLowerCase()
  return names.some((name) => name.trim().toLowerCase() === plain)
}

function isTelling(name: string) {
  return [...name.trim()].length >= SHORTEST_NAME
}

function escaped(text: string) {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')
}
