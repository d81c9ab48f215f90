import vine from '@vinejs/vine'
import { locales, type Locale } from '#config/i18n'
import { text } from '#foundation/validation/text'
import { wholeNumber } from '#foundation/validation/whole_number'
import type { InvitationTerms } from '#identity/invitations/actions/invite_people'
import { roles, type Role } from '#identity/models/role'
import { email } from '#identity/accounts/validators/email'
import { personName } from '#identity/accounts/validators/name'
import { newPassword } from '#identity/accounts/validators/password'

/** Longest pasted list, in characters: two hundred long lines. */
export const maxListLength = 40_000

/** Longest personal message, in characters. */
export const maxNoteLength = 500

const terms = {
  role: vine.enum(roles),
  teamIds: vine.array(wholeNumber()).maxLength(100).optional(),
  locale: vine.enum(locales).nullable().optional(),
  note: text().maxLength(maxNoteLength).nullable().optional(),
}

/** People as they were pasted, and what they are invited to. */
export const invitationListValidator = vine.create({
  list: text().minLength(1).maxLength(maxListLength),
  ...terms,
})

/** One person, from the small dialog. */
export const invitationValidator = vine.create({
  email: email(),
  name: personName().nullable().optional(),
  ...terms,
})

/** A name is asked of who is new only, and a password of nobody who wants to do without. */
export const acceptanceValidator = vine.create({
  name: personName(),
  password: newPassword().nullable().optional(),
})

interface SentTerms {
  role: Role
  teamIds?: number[]
  locale?: Locale | null
  note?: string | null
}

/** What a form says about everybody in it. */
export function termsFrom({ role, teamIds, locale, note }: SentTerms): InvitationTerms {
  return { role, teamIds: [...new Set(teamIds ?? [])], locale: locale ?? null, note: note ?? '' }
}
