import hash from '@adonisjs/core/services/hash'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { transaction } from '#foundation/database/transaction'
import { noteVerified } from '#identity/accounts/actions/note_verified'
import { mayBecomeCustomer } from '#identity/accounts/sign_up_rule'
import { FindOrCreateCustomer } from '#identity/actions/find_or_create_customer'
import { UseLink, findUsableLink } from '#identity/links/actions/use_link'
import LinkInvalid from '#identity/links/exceptions/link_invalid'
import type MailLink from '#identity/links/models/mail_link'
import { revokeLinks } from '#identity/links/revoke_links'
import User from '#identity/models/user'

/** What somebody new says about themselves. */
export interface Newcomer {
  name: string
  locale: string
  /** As typed; they may do without one. */
  password?: string | null
}

interface SignInLink {
  token: string
  purpose: 'sign_in' | 'sign_up'
  /** Absent where the address belongs to somebody already. */
  newcomer?: Newcomer
}

/**
 * Uses a mailed link up and says who comes in by it: whose address it is now, or the customer
 * it makes where the workspace lets it. Other links to the same address are worth nothing then.
 *
 * @throws LinkInvalid
 */
export class UseSignInLink {
  async execute({ token, purpose, newcomer }: SignInLink): Promise<{ user: User; link: MailLink }> {
    const { email } = await findUsableLink(token, purpose)
    if (newcomer && !(await mayBecomeCustomer(email))) throw new LinkInvalid()
    const password = newcomer?.password ? await hash.make(newcomer.password) : null
    return transaction(async (trx) => {
      const link = await new UseLink().execute(token, purpose, trx)
      await revokeLinks(link.email, ['sign_in', 'sign_up'], trx)
      const known = await User.findBy('email', link.email, { client: trx })
      const user = known ?? (await this.welcome(link.email, { newcomer, password }, trx))
      if (user.isDisabled) throw new LinkInvalid()
      await noteVerified(user, trx)
      return { user: await user.save(), link }
    })
  }

  private async welcome(
    email: string,
    { newcomer, password }: { newcomer?: Newcomer; password: string | null },
    trx: TransactionClientContract
  ) {
    if (!newcomer || !(await mayBecomeCustomer(email))) throw new LinkInvalid()
    const { name, locale } = newcomer
    const user = await new FindOrCreateCustomer().execute({ email, name, locale }, trx)
    // Somebody else who was made at the same time keeps what they have.
    if (password && !user.password && !user.isStaff) user.merge({ password })
    return user
  }
}
