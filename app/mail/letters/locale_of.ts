import { locales, type Locale } from '#config/i18n'

interface Speaker {
  locale: string | null
}

interface Workspace extends Speaker {
  /** Those it offers; all where it does not say. */
  languages?: readonly Locale[]
}

/** The language of a person where the workspace offers it, else the workspace's, else English. */
export function localeOf(person: Speaker, { locale, languages = locales }: Workspace): Locale {
  const wanted = languages.some((one) => one === person.locale) ? person.locale : locale
  return locales.find((one) => one === wanted) ?? 'en'
}
