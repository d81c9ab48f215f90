import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { assertStrongPassword } from '#identity/accounts/assert_strong_password'
import { AcceptInvitation, mayStillInvite } from '#identity/invitations/actions/accept_invitation'
import Invitation from '#identity/invitations/models/invitation'
import { acceptanceValidator } from '#identity/invitations/validators/invitation'
import { findLink } from '#identity/links/actions/use_link'
import { showDeadLink } from '#identity/links/dead_link'
import LinkInvalid from '#identity/links/exceptions/link_invalid'
import type MailLink from '#identity/links/models/mail_link'
import User from '#identity/models/user'
import { completeSignIn } from '#identity/sessions/complete_sign_in'
import { endSession } from '#identity/sessions/end_session'

/** Where an invitation's link leads. The page only looks; its button takes the place. */
@inject()
export default class AcceptancesController {
  constructor(protected acceptInvitation: AcceptInvitation) {}

  async show(ctx: HttpContext) {
    const link = await findLink(ctx.params.token, 'invitation')
    const invitation = await invitationOf(link)
    if (!invitation || link!.state !== 'usable') return showDeadLink(ctx, 'invitation', link)
    const known = await User.findBy('email', invitation.email)
    const visitor = ctx.auth.user
    const isSomebodyElse = visitor !== undefined && visitor.email !== invitation.email
    return ctx.inertia.render('links/invitation', {
      token: ctx.params.token as string,
      email: invitation.email,
      name: known?.name ?? invitation.name,
      role: invitation.role,
      note: invitation.note,
      inviter: invitation.inviter.name,
      teams: invitation.teams.filter(({ deletedAt }) => !deletedAt).map(({ name }) => name),
      isKnown: known !== null,
      hasPassword: Boolean(known?.password),
      isRefused:
        !mayStillInvite(invitation.inviter, invitation.role) ||
        Boolean(known && (known.isDisabled || known.isStaff)),
      signedInAs: isSomebodyElse ? visitor.email : null,
    })
  }

  async store(ctx: HttpContext) {
    const { token } = ctx.params
    const invitation = await invitationOf(await findLink(token, 'invitation'))
    if (!invitation) throw new LinkInvalid()
    const { name, password } = await ctx.request.validateUsing(acceptanceValidator)
    if (password) assertStrongPassword(password, invitation.email)
    const locale = ctx.i18n.locale === 'ru' ? 'ru' : 'en'
    const user = await this.acceptInvitation.execute(token, { name, password, locale })
    if (ctx.auth.user) await endSession(ctx)
    return completeSignIn(ctx, user, { isRemembered: false, method: 'link' })
  }
}

/** Only through the link that was mailed last. */
async function invitationOf(link: MailLink | null): Promise<Invitation | null> {
  const id = link?.payload.invitationId
  if (!link || typeof id !== 'number') return null
  return Invitation.query()
    .where('id', id)
    .where('link_id', link.id)
    .preload('inviter')
    .preload('teams')
    .first()
}
