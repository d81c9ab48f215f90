import type { Locale } from '~/types'

type Files = {
  agent: typeof import('../../resources/lang/en/agent.json')
  auth: typeof import('../../resources/lang/en/auth.json')
  common: typeof import('../../resources/lang/en/common.json')
  error_pages: typeof import('../../resources/lang/en/error_pages.json')
  installation: typeof import('../../resources/lang/en/installation.json')
  local_mails: typeof import('../../resources/lang/en/local_mails.json')
  portal: typeof import('../../resources/lang/en/portal.json')
  tickets: typeof import('../../resources/lang/en/tickets.json')
}

type Leaves<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${Leaves<T[K]>}`
}[keyof T & string]

/** Every text a page may show: `<file>.<path.to.key>` of the English files. */
export type MessageId = Leaves<Files>

export type Messages = Record<string, string>

interface Tree {
  [key: string]: string | Tree
}

const loaders: Record<Locale, () => Promise<{ default: Record<string, unknown> }>> = {
  en: () => import('~/i18n/en'),
  ru: () => import('~/i18n/ru'),
}

export async function loadMessages(locale: Locale): Promise<Messages> {
  const files = await loaders[locale]()
  return flatten(files.default as Tree)
}

function flatten(tree: Tree, prefix = ''): Messages {
  const messages: Messages = {}
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'string') messages[prefix + key] = value
    else Object.assign(messages, flatten(value, `${prefix}${key}.`))
  }
  return messages
}
