import hash from '@adonisjs/core/services/hash'
import type { HttpContext } from '@adonisjs/core/http'
import { DateTime } from 'luxon'
import { transaction } from '#foundation/database/transaction'
import LinkInvalid from '#identity/links/exceptions/link_invalid'
import { UseLink, findLink, findUsableLink } from '#identity/links/actions/use_link'
import { showDeadLink } from '#identity/links/dead_link'
import User from '#identity/models/user'
import { completeSignIn } from '#identity/sessions/complete_sign_in'
import { setUpValidator } from '#operations/console/validators/console'

/** The owner of a workspace that the operator opened chooses a password and walks in. */
export default class OwnerWelcomeController {
  async show(ctx: HttpContext) {
    const { token } = ctx.params
    const link = await findLink(token, 'owner_welcome')
    if (link?.state !== 'usable') return showDeadLink(ctx, 'owner_welcome', link)
    return ctx.inertia.render('operator/owner_welcome', { token, email: link.email })
  }

  async store(ctx: HttpContext) {
    await findUsableLink(ctx.params.token, 'owner_welcome')
    const { password } = await ctx.request.validateUsing(setUpValidator)
    const passwordHash = await hash.make(password)
    const user = await transaction(async (trx) => {
      const link = await new UseLink().execute(ctx.params.token, 'owner_welcome', trx)
      const owner = await User.findOrFail(link.userId, { client: trx })
      if (owner.isDisabled || owner.email !== link.email) throw new LinkInvalid()
      const now = DateTime.now()
      return owner
        .merge({ password: passwordHash, passwordChangedAt: now, emailVerifiedAt: now })
        .save()
    })
    return completeSignIn(ctx, user, { isRemembered: false, method: 'link' })
  }
}
