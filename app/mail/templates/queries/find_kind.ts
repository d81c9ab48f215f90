import { locales, type Locale } from '#config/i18n'
import MailTemplateNotFound from '#mail/templates/exceptions/mail_template_not_found'
import { isEditableKind, type MailKindName } from '#mail/templates/mail_kinds'

interface Speaking {
  locale: string
  languages: readonly Locale[]
}

export interface FoundKind {
  kind: MailKindName
  locale: Locale
}

/** In which languages a workspace sends mails: those it offers, and its own. */
export function languagesOf({ locale, languages }: Speaking): Locale[] {
  return locales.filter((one) => one === locale || languages.includes(one))
}

/**
 * The kind and language that an address names.
 *
 * @throws MailTemplateNotFound
 */
export function findKind(params: Record<string, string>, workspace: Speaking): FoundKind {
  const locale = languagesOf(workspace).find((one) => one === params.locale)
  if (!locale || !isEditableKind(params.kind!)) throw new MailTemplateNotFound()
  return { kind: params.kind as MailKindName, locale }
}
