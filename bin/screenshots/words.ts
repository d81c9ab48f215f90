import { readFileSync } from 'node:fs'
import type { Locale } from '#config/i18n'

export type Words = (id: string) => string

/** What the pages say, by the ids they use; enough for sentences without values. */
export function wordsOf(locale: Locale): Words {
  return (id) => {
    const [file, ...path] = id.split('.')
    const url = new URL(`../../resources/lang/${locale}/${file}.json`, import.meta.url)
    let found: unknown = JSON.parse(readFileSync(url, 'utf8'))
    for (const key of path) found = (found as Record<string, unknown>)[key]
    return String(found)
  }
}
