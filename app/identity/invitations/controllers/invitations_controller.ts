import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { InvitePeople } from '#identity/invitations/actions/invite_people'
import { RevokeInvitation } from '#identity/invitations/actions/revoke_invitation'
import { invitationStates } from '#identity/invitations/models/invitation'
import InvitationPolicy from '#identity/invitations/policies/invitation_policy'
import { findInvitation } from '#identity/invitations/queries/find_invitation'
import { listInvitations } from '#identity/invitations/queries/list_invitations'
import InvitationTransformer from '#identity/invitations/transformers/invitation_transformer'
import { invitationValidator, termsFrom } from '#identity/invitations/validators/invitation'
import { reaches, roles } from '#identity/models/role'
import { listTeams } from '#identity/queries/list_staff'

/** Who was asked into the workspace. */
@inject()
export default class InvitationsController {
  constructor(
    protected invitePeople: InvitePeople,
    protected revokeInvitation: RevokeInvitation
  ) {}

  async index({ bouncer, auth, request, inertia }: HttpContext) {
    await bouncer.with(InvitationPolicy).authorize('list')
    const { after, before, ...query } = request.qs()
    const state = invitationStates.find((one) => one === query.state) ?? null
    const page = await listInvitations(state, {
      after: typeof after === 'string' ? after : undefined,
      before: typeof before === 'string' ? before : undefined,
    })
    const inviter = auth.getUserOrFail()
    return inertia.render('settings/invitations/index', {
      invitations: InvitationTransformer.transform(page.rows),
      page: { next: page.next, previous: page.previous },
      state,
      teams: await listTeams(),
      rolesToGive: roles.filter((role) => reaches(inviter.role, role)),
      isVerified: inviter.emailVerifiedAt !== null,
    })
  }

  /** One person; a list has a page of its own. */
  async store({ bouncer, auth, request, response, session, i18n }: HttpContext) {
    await bouncer.with(InvitationPolicy).authorize('list')
    const { email, name, ...rest } = await request.validateUsing(invitationValidator)
    await bouncer.with(InvitationPolicy).authorize('invite', rest.role)
    const row = { written: email, email, name: name ?? '' }
    const [result] = await this.invitePeople.execute([row], termsFrom(rest), auth.getUserOrFail())
    const sentence = i18n.t(`people.outcomes.${result!.outcome}`)
    if (result!.outcome === 'invited') {
      session.flash('success', i18n.t('people.flash.invited', { email: row.email }))
    } else {
      session.flash('inputErrorsBag', { email: [sentence] })
    }
    return response.redirect().back()
  }

  async destroy({ bouncer, auth, params, response, session, i18n }: HttpContext) {
    const invitation = await findInvitation(params.id)
    await bouncer.with(InvitationPolicy).authorize('change', invitation)
    await this.revokeInvitation.execute(invitation.id, auth.getUserOrFail())
    session.flash('success', i18n.t('people.flash.revoked', { email: invitation.email }))
    return response.redirect().back()
  }
}
