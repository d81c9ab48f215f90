import { english } from '#operations/local_services/sentences_en'
import { russian } from '#operations/local_services/sentences_ru'

export type SentenceKey = keyof typeof english
export type SentenceValues = Record<string, string | number>

/** The console speaks the language of the terminal; workspaces choose their own. */
export function consoleLanguage(env: NodeJS.ProcessEnv = process.env): 'en' | 'ru' {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  return locale.toLowerCase().startsWith('ru') ? 'ru' : 'en'
}

/** A sentence of the console's catalogue; `{name}` is replaced from `values`. */
export function say(key: SentenceKey, values: SentenceValues = {}): string {
  const sentence: string = (consoleLanguage() === 'ru' ? russian : english)[key]
  return sentence.replaceAll(/\{(\w+)\}/g, (_, name) => String(values[name] ?? ''))
}
