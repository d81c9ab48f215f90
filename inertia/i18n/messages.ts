import type { Locale } from '~/types'

type Files = {
  account: typeof import('../../resources/lang/en/account.json')
  agent: typeof import('../../resources/lang/en/agent.json')
  api_tokens: typeof import('../../resources/lang/en/api_tokens.json')
  auth: typeof import('../../resources/lang/en/auth.json')
  common: typeof import('../../resources/lang/en/common.json')
  domains: typeof import('../../resources/lang/en/domains.json')
  error_pages: typeof import('../../resources/lang/en/error_pages.json')
  incoming_mails: typeof import('../../resources/lang/en/incoming_mails.json')
  installation: typeof import('../../resources/lang/en/installation.json')
  local_mails: typeof import('../../resources/lang/en/local_mails.json')
  mail_templates: typeof import('../../resources/lang/en/mail_templates.json')
  mailboxes: typeof import('../../resources/lang/en/mailboxes.json')
  notifications: typeof import('../../resources/lang/en/notifications.json')
  mail_settings: typeof import('../../resources/lang/en/mail_settings.json')
  operator: typeof import('../../resources/lang/en/operator.json')
  people: typeof import('../../resources/lang/en/people.json')
  portal: typeof import('../../resources/lang/en/portal.json')
  second_factors: typeof import('../../resources/lang/en/second_factors.json')
  sending: typeof import('../../resources/lang/en/sending.json')
  settings: typeof import('../../resources/lang/en/settings.json')
  sign_up: typeof import('../../resources/lang/en/sign_up.json')
  tickets: typeof import('../../resources/lang/en/tickets.json')
  webhooks: typeof import('../../resources/lang/en/webhooks.json')
  workspace_data: typeof import('../../resources/lang/en/workspace_data.json')
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
