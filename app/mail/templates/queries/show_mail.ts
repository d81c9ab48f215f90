import type { I18n } from '@adonisjs/i18n'
import MailTemplate from '#mail/models/mail_template'
import { longest, type Field } from '#mail/templates/kinds/definition'
import { definitionOf, fieldsOf } from '#mail/templates/mail_kinds'
import { builtInTexts, MailTexts } from '#mail/templates/mail_texts'
import type { FoundKind } from '#mail/templates/queries/find_kind'
import { sampleMail } from '#mail/templates/sample_mail'
import { sampleValues } from '#mail/templates/samples'
import type Tenant from '#tenancy/models/tenant'

/** One kind of mail in one language, with all that its page needs to change it. */
export async function showMail({ kind, locale }: FoundKind, tenant: Tenant, i18n: I18n) {
  const { group, isSecurity = false, placeholders, needs } = definitionOf(kind)
  const own = await MailTemplate.query().where({ kind, locale }).preload('updatedBy').first()
  const texts = new MailTexts(kind, locale, own?.texts)
  const builtIn = builtInTexts(kind, locale)
  const samples = sampleValues(texts, tenant)
  return {
    kind,
    locale,
    group,
    isSecurity,
    name: i18n.t(`mail_kinds.kinds.${kind}.name`),
    occasion: i18n.t(`mail_kinds.kinds.${kind}.occasion`),
    fields: fieldsOf(kind).map((field: Field) => ({
      name: field,
      text: own?.texts[field] ?? builtIn[field]!,
      builtIn: builtIn[field]!,
      longest: longest[field],
      needs: [...(needs?.[field] ?? [])],
    })),
    placeholders: placeholders.map((name) => ({
      name,
      meaning: i18n.t(`mail_kinds.placeholders.${name}`),
      sample: String(samples[name] ?? ''),
    })),
    changed: own && { by: own.updatedBy?.name ?? null, at: own.updatedAt.toISO()! },
    preview: await sampleMail(texts, tenant),
  }
}
