import i18nManager from '@adonisjs/i18n/services/main'
import logger from '@adonisjs/core/services/logger'
import type { I18n } from '@adonisjs/i18n'
import type { Locale } from '#config/i18n'
import { flawOf, originsIn } from '#mail/templates/check_text'
import type { Field } from '#mail/templates/kinds/definition'
import { definitionOf, fieldsOf, type MailKindName } from '#mail/templates/mail_kinds'
import type { Values } from '#mail/templates/placeholders'
import { storedTexts } from '#mail/templates/stored_texts'

export type Texts = Partial<Record<Field, string>>

/** What a kind of mail says in a language: in the workspace's words, else in ours. */
export async function mailTexts(kind: MailKindName, locale: Locale): Promise<MailTexts> {
  const own = definitionOf(kind).isInstallations ? {} : await storedTexts(kind, locale)
  return new MailTexts(kind, locale, own)
}

/**
 * The words of one mail. Those of the workspace are used as long as they are valid and have all
 * they name; a broken one never keeps a mail from leaving.
 */
export class MailTexts {
  readonly i18n: I18n
  private readonly own: Texts

  constructor(
    readonly kind: MailKindName,
    readonly locale: Locale,
    own: Record<string, string> = {}
  ) {
    this.i18n = i18nManager.locale(locale)
    this.own = this.usable(own)
  }

  say(field: Field, values: Values): string {
    const own = this.own[field]
    if (own !== undefined) {
      try {
        return this.i18n.formatRawMessage(own, values)
      } catch (error) {
        this.warn(field, error)
      }
    }
    return this.i18n.t(definitionOf(this.kind).texts[field]!, values)
  }

  /** Of a text with line breaks. */
  paragraphs(field: Field, values: Values): string[] {
    const lines = this.say(field, values).split(/[\r\n\u2028\u2029]+/u)
    return lines.map((line) => line.trim()).filter((line) => line !== '')
  }

  /** Whose addresses may be links: those the workspace wrote out. */
  get origins(): string[] {
    if (definitionOf(this.kind).isSecurity) return []
    return [...new Set(Object.values(this.own).flatMap((text) => originsIn(text)))]
  }

  private usable(own: Record<string, string>): Texts {
    const fields = fieldsOf(this.kind).filter((field) => typeof own[field] === 'string')
    const valid = fields.filter((field) => {
      const flaw = flawOf(this.kind, field, own[field]!)
      if (flaw) this.warn(field, flaw.rule)
      return !flaw
    })
    return Object.fromEntries(valid.map((field) => [field, own[field]!]))
  }

  private warn(field: Field, reason: unknown) {
    const { kind, locale } = this
    logger.warn({ kind, locale, field, err: reason }, "A workspace's mail text cannot be used")
  }
}

/** The built-in text as it stands in the language files, with its placeholders. */
export function builtInTexts(kind: MailKindName, locale: Locale): Texts {
  const { texts } = definitionOf(kind)
  const fields = fieldsOf(kind).map((field) => [field, rawText(locale, texts[field]!)])
  return Object.fromEntries(fields) as Texts
}

function rawText(locale: Locale, id: string): string {
  return i18nManager.getTranslationsFor(locale)[id]!
}
