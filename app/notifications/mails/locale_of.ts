import { locales, type Locale } from '#config/i18n'

interface Speaker {
  locale: string | null
}

/** The language of a person, else their workspace's, else English. */
export function localeOf(person: Speaker, workspace: Speaker): Locale {
  const wanted = [person.locale, workspace.locale]
  return locales.find((locale) => locale === wanted.find((one) => one !== null)) ?? 'en'
}
