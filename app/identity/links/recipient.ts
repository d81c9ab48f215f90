import { mayBecomeCustomer } from '#identity/accounts/sign_up_rule'
import type MailLink from '#identity/links/models/mail_link'
import type { LinkPurpose } from '#identity/links/purposes'
import User from '#identity/models/user'

/** Who a link's mail is for, and which of its texts (`mails.links.<text>`) they get. */
export interface LinkRecipient {
  user: User | null
  text: LinkPurpose | 'sign_in_new' | 'sign_up_known'
  /** False where the mail says something instead of carrying the link. */
  hasLink: boolean
}

/**
 * Decides late who is mailed what, as whoever asked by an address must not notice the
 * difference. Null where nobody is: a stranger to a workspace that takes none, or somebody
 * who may not come in.
 *
 * @param link with its `user` preloaded
 */
export async function recipientOf(link: MailLink): Promise<LinkRecipient | null> {
  const { purpose, email } = link
  const isAskedByAddress =
    link.userId === null &&
    (purpose === 'sign_in' || purpose === 'sign_up' || purpose === 'password_reset')
  if (!isAskedByAddress && purpose !== 'email_change_new') {
    return { user: link.user, text: purpose, hasLink: true }
  }
  const user = await User.findBy('email', email)
  // Who wants the address of somebody else is not told that it is one.
  if (purpose === 'email_change_new') {
    return user ? null : { user: link.user, text: purpose, hasLink: true }
  }
  if (user) return user.isDisabled ? null : forKnown(user, purpose)
  if (purpose === 'password_reset' || !(await mayBecomeCustomer(email))) return null
  return { user: null, text: purpose === 'sign_in' ? 'sign_in_new' : purpose, hasLink: true }
}

function forKnown(user: User, purpose: LinkPurpose): LinkRecipient {
  const isKnownAlready = purpose === 'sign_up'
  return { user, text: isKnownAlready ? 'sign_up_known' : purpose, hasLink: !isKnownAlready }
}
