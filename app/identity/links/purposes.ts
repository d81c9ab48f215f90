/** What a link is good for, and for how many minutes; the page it opens is `/links/<purpose>/…`. */
export const linkPurposes = {
  /** Sign in without a password; somebody new may become a customer by it. */
  sign_in: { minutes: 30, isMailed: true },
  /** Become a customer, once the address has proven to be theirs. */
  sign_up: { minutes: 24 * 60, isMailed: true },
  password_reset: { minutes: 60, isMailed: true },
  /** Shows a signed-in person to be who they say, in the session that asked for it. */
  confirmation: { minutes: 15, isMailed: true },
  /** Shows that an address is its owner's. */
  email_verification: { minutes: 3 * 24 * 60, isMailed: true },
  /** Consent of the address a person has so far. */
  email_change_old: { minutes: 24 * 60, isMailed: true },
  /** Proof of the address a person wants. */
  email_change_new: { minutes: 24 * 60, isMailed: true },
  /** To take a place in the workspace; its row in `invitations` says which. */
  invitation: { minutes: 7 * 24 * 60, isMailed: true },
  /** Stops that somebody's second factors are taken. */
  factor_reset: { minutes: 72 * 60, isMailed: true },
  /** A sole owner lets the operator take their second factors. */
  factor_reset_consent: { minutes: 24 * 60, isMailed: true },
  /** For the owner of a workspace that the operator opened: to choose a password. */
  owner_welcome: { minutes: 7 * 24 * 60, isMailed: true },
  /** Carries the operator, with the workspace's consent, to its host; never mailed. */
  support: { minutes: 2, isMailed: false },
  /** Carries a sign-in from the installation's host to the workspace's; never mailed. */
  handover: { minutes: 2, isMailed: false },
} as const

export type LinkPurpose = keyof typeof linkPurposes
