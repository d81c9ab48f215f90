import { DomainEvent } from '#foundation/events/domain_event'

/**
 * Something happened to a person's account that they are told by mail, so that they notice
 * when it was not them. The mail's text is `mails.notices.<kind>`.
 */
export const noticeKinds = [
  'password_changed',
  'email_changed',
  'second_factor_added',
  'second_factor_removed',
  'recovery_codes_used',
  'recovery_codes_renewed',
  'second_factors_reset',
  'sessions_ended',
  'role_changed',
  'token_stolen',
  'api_token_added',
] as const
export type NoticeKind = (typeof noticeKinds)[number]

interface Payload extends Record<string, string | number> {
  userId: number
  kind: NoticeKind
  /** Where to; the address before a change, when that is what changed. */
  email: string
}

export default class PersonNoticed extends DomainEvent<Payload> {
  static eventName = 'user.noticed'
}
