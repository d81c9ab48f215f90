import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { ResendInvitation } from '#identity/invitations/actions/resend_invitation'
import InvitationPolicy from '#identity/invitations/policies/invitation_policy'
import { findInvitation } from '#identity/invitations/queries/find_invitation'

/** Mails an invitation once more. */
@inject()
export default class InvitationMailsController {
  constructor(protected resendInvitation: ResendInvitation) {}

  async store({ bouncer, auth, params, response, session, i18n }: HttpContext) {
    const invitation = await findInvitation(params.id)
    await bouncer.with(InvitationPolicy).authorize('change', invitation)
    await this.resendInvitation.execute(invitation.id, auth.getUserOrFail())
    session.flash('success', i18n.t('people.flash.resent', { email: invitation.email }))
    return response.redirect().back()
  }
}
