import { transaction } from '#foundation/database/transaction'
import { noteVerified } from '#identity/accounts/actions/note_verified'
import { UseLink } from '#identity/links/actions/use_link'
import LinkInvalid from '#identity/links/exceptions/link_invalid'
import User from '#identity/models/user'

/**
 * Notes that a person's address is theirs, if it is still the one the link went to.
 *
 * @throws LinkInvalid
 */
export class VerifyEmail {
  async execute(token: string): Promise<void> {
    await transaction(async (trx) => {
      const link = await new UseLink().execute(token, 'email_verification', trx)
      const user = await User.query({ client: trx })
        .where('id', link.userId ?? 0)
        .forUpdate()
        .first()
      if (user?.email !== link.email) throw new LinkInvalid()
      await noteVerified(user, trx)
      await user.save()
    })
  }
}
