import type { HttpContext } from '@adonisjs/core/http'
import {
  UseEmailChangeLink,
  type EmailChangePurpose,
} from '#identity/accounts/actions/use_email_change_link'
import { findLink } from '#identity/links/actions/use_link'
import { showDeadLink } from '#identity/links/dead_link'

/** The pages by which both mailboxes agree to a change of address. Neither signs anybody in. */
export default class EmailChangeLinkController {
  async show(ctx: HttpContext) {
    const purpose = purposeOf(ctx)
    const link = await findLink(ctx.params.token, purpose)
    if (link?.state !== 'usable') return showDeadLink(ctx, purpose, link)
    return ctx.inertia.render('links/email_change', {
      token: ctx.params.token,
      isOld: purpose === 'email_change_old',
      oldEmail: String(link.payload.oldEmail),
      newEmail: String(link.payload.newEmail),
    })
  }

  async update(ctx: HttpContext) {
    const { auth, params, response, session, i18n } = ctx
    const { isDone } = await new UseEmailChangeLink().execute(params.token, purposeOf(ctx))
    session.flash('success', i18n.t(`identity.email.${isDone ? 'changed' : 'half_changed'}`))
    return response.redirect().toRoute(auth.user ? 'account.security.show' : 'session.create')
  }
}

function purposeOf({ route }: HttpContext): EmailChangePurpose {
  return route!.pattern.includes('email-change-old') ? 'email_change_old' : 'email_change_new'
}
