import vine from '@vinejs/vine'
import { locales } from '#config/i18n'
import { line } from '#foundation/validation/text'
import { timeZone } from '#foundation/validation/time_zone'
import { staffRoles } from '#identity/models/role'
import { signUpRules } from '#tenancy/models/workspace_settings'
import { mailDomain } from '#workspaces/settings/validators/mail_domain'

const MOST_DOMAINS = 100
const LARGEST_LOGO = 5 * 1024 * 1024

/** Pages are shown in the workspace's own language to whoever speaks none that is offered. */
const amongOffered = vine.createRule((value, _, field) => {
  const { languages } = field.parent as { languages?: unknown }
  if (!Array.isArray(languages) || languages.length === 0 || languages.includes(value)) return
  field.report('The {{ field }} must be offered', 'amongOffered', field)
})

/** The rule that allows the addresses of certain domains needs some. */
const someWhenAsked = vine.createRule((value, _, field) => {
  const { signUpRule } = field.parent as { signUpRule?: unknown }
  if (signUpRule !== 'allowed_domains' || !Array.isArray(value) || value.length > 0) return
  field.report('The {{ field }} are missing', 'required', field)
})

export const generalValidator = vine.create({
  name: line().minLength(1).maxLength(100),
  locale: vine.enum(locales).use(amongOffered()),
  languages: vine.array(vine.enum(locales)).minLength(1).distinct(),
  timeZone: timeZone(),
})

export const brandValidator = vine.create({
  accentColor: vine
    .string()
    .trim()
    .toLowerCase()
    .regex(/^#[0-9a-f]{6}$/),
})

export const logoValidator = vine.create({
  files: vine.array(vine.file({ size: LARGEST_LOGO })).fixedLength(1),
})

export const accessValidator = vine.create({
  signUpRule: vine.enum(signUpRules),
  allowedMailDomains: vine
    .array(mailDomain())
    .maxLength(MOST_DOMAINS)
    .use(someWhenAsked())
    .optional()
    .requiredWhen('signUpRule', '=', 'allowed_domains'),
  secondFactorRoles: vine.array(vine.enum(staffRoles)).distinct(),
})
