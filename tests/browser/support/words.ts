import i18nManager from '@adonisjs/i18n/services/main'
import type { Locale } from '#config/i18n'

export type Words = (id: string, values?: Record<string, unknown>) => string

/** What the pages say in a language, by the ids they use themselves. */
export function wordsOf(locale: Locale): Words {
  const i18n = i18nManager.locale(locale)
  return (id, values) => i18n.t(id, values)
}
