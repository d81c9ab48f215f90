import {
  isArgumentElement,
  isLiteralElement,
  isNumberElement,
  isPluralElement,
  isPoundElement,
  isSelectElement,
  parse,
  type MessageFormatElement,
} from '@formatjs/icu-messageformat-parser'
import { longest, type Field } from '#mail/templates/kinds/definition'
import { definitionOf, type MailKindName } from '#mail/templates/mail_kinds'
import { isPlaceholder, placeholders } from '#mail/templates/placeholders'

/** What is wrong with a text; the name of the sentence that says what to do. */
export interface Flaw {
  rule:
    | 'required'
    | 'maxLength'
    | 'oneLine'
    | 'mailTextCharacters'
    | 'mailTextBraces'
    | 'mailTextOther'
    | 'mailTextNested'
    | 'mailTextFormat'
    | 'mailTextUnknown'
    | 'mailTextNotANumber'
    | 'mailTextMissing'
    | 'mailTextAddress'
  details: Record<string, string | number>
}

/** Choices within choices; deeper ones nobody can read. */
const DEEPEST = 2

/** What words may be for, of those that follow a number: anything else there was written astray. */
const NUMBERS = /^(=\d+|zero|one|two|few|many|other)$/

/** How much of a text is shown to say where its braces are wrong. */
const AROUND = 24

const flaw = (rule: Flaw['rule'], details: Flaw['details'] = {}): Flaw => ({ rule, details })

/** The first thing wrong with a text for a field of a mail; null where it can be sent. */
export function flawOf(kind: MailKindName, field: Field, text: string): Flaw | null {
  if (text.trim() === '') return flaw('required')
  if (text.length > longest[field]) return flaw('maxLength', { max: longest[field] })
  return flawOfCharacters(field, text) ?? flawOfMessage(kind, field, text)
}

/** Only a lead and what is added to it have paragraphs: a line break could end a header. */
function flawOfCharacters(field: Field, text: string): Flaw | null {
  const hasParagraphs = field === 'lead' || field === 'more'
  if (!hasParagraphs && /[\r\n\u2028\u2029]/u.test(text)) return flaw('oneLine')
  // Control characters, and those that turn the direction of what stands around them.
  if (/[^\P{Cc}\r\n]|[\u202a-\u202e\u2066-\u2069]/u.test(text)) return flaw('mailTextCharacters')
  return text.isWellFormed() ? null : flaw('mailTextCharacters')
}

function flawOfMessage(kind: MailKindName, field: Field, text: string): Flaw | null {
  const elements = read(text)
  if ('rule' in elements) return elements
  const { isSecurity, needs } = definitionOf(kind)
  const wrong = flawOfElements(kind, elements)
  if (wrong) return wrong
  const missing = needs?.[field]?.filter((name) => !isAlwaysThere(elements, name)) ?? []
  if (missing.length > 0) return flaw('mailTextMissing', { names: inBraces(missing) })
  const literals = literalsOf(elements)
  return isSecurity && literals.some(holdsAddress) ? flaw('mailTextAddress') : null
}

/** The parts of a text as ICU reads it; HTML is text like any other. */
function read(text: string): MessageFormatElement[] | Flaw {
  try {
    return parse(text, { ignoreTag: true, captureLocation: false })
  } catch (error) {
    const { message, location } = error as SyntaxError & {
      location?: { start: { offset: number } }
    }
    if (message === 'MISSING_OTHER_CLAUSE') return flaw('mailTextOther')
    const start = Math.max(0, (location?.start.offset ?? 0) - AROUND / 2)
    return flaw('mailTextBraces', { around: text.slice(start, start + AROUND).trim() })
  }
}

function flawOfElements(
  kind: MailKindName,
  elements: MessageFormatElement[],
  depth = 0
): Flaw | null {
  for (const element of elements) {
    const wrong = flawOfElement(kind, element, depth)
    if (wrong) return wrong
  }
  return null
}

function flawOfElement(kind: MailKindName, element: MessageFormatElement, depth: number) {
  if (isLiteralElement(element) || isPoundElement(element)) return null
  const name = element.value
  const known = definitionOf(kind).placeholders
  if (!isPlaceholder(name) || !known.includes(name)) {
    return flaw('mailTextUnknown', { name: `{${name}}`, known: inBraces(known) })
  }
  if (isArgumentElement(element)) return null
  const isCounted = isPluralElement(element) || isNumberElement(element)
  if (isCounted && placeholders[name] !== 'number') {
    return flaw('mailTextNotANumber', { name: `{${name}}` })
  }
  if (isNumberElement(element)) return element.style ? flaw('mailTextFormat') : null
  if (!isPluralElement(element) && !isSelectElement(element)) return flaw('mailTextFormat')
  if (depth >= DEEPEST) return flaw('mailTextNested')
  const stray = Object.keys(element.options).find((key) => !NUMBERS.test(key))
  if (isPluralElement(element) && stray) return flaw('mailTextBraces', { around: stray })
  const options = Object.values(element.options)
  return flawOfElements(
    kind,
    options.flatMap(({ value }) => value),
    depth + 1
  )
}

/** A placeholder that only one of several choices shows may be missing in the mail. */
function isAlwaysThere(elements: MessageFormatElement[], name: string): boolean {
  return elements.some((element) => {
    if (isArgumentElement(element) || isNumberElement(element)) return element.value === name
    if (!isPluralElement(element) && !isSelectElement(element)) return false
    if (isPluralElement(element) && element.value === name) return true
    return Object.values(element.options).every(({ value }) => isAlwaysThere(value, name))
  })
}

/** What is written out in a text, in all its choices. */
function literalsOf(elements: MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (isLiteralElement(element)) return [element.value]
    if (!isPluralElement(element) && !isSelectElement(element)) return []
    return Object.values(element.options).flatMap(({ value }) => literalsOf(value))
  })
}

/** Schemes and hosts of the addresses that a valid text writes out itself. */
export function originsIn(text: string): string[] {
  const elements = read(text)
  if ('rule' in elements) return []
  const found = literalsOf(elements).flatMap((literal) => literal.match(ADDRESS) ?? [])
  return [...new Set(found.flatMap((address) => originOf(address) ?? []))]
}

const ADDRESS = /https?:\/\/[^\s<>"{}]+/giu

/** Without a name or password before the host, which would only pretend to be one. */
function originOf(address: string): string | null {
  const url = URL.parse(address.replace(/[.,;:!?)\]'»”’]+$/u, ''))
  return url && !url.username && !url.password ? url.origin : null
}

/** Anything that programs would make a link of. */
function holdsAddress(text: string): boolean {
  return /:\/\/|\bwww\./iu.test(text)
}

function inBraces(names: readonly string[]): string {
  return names.map((name) => `{${name}}`).join(', ')
}
