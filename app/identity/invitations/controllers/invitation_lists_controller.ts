import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { InvitePeople } from '#identity/invitations/actions/invite_people'
import InvitationPolicy from '#identity/invitations/policies/invitation_policy'
import { checkAddresses, type CheckedAddress } from '#identity/invitations/queries/check_addresses'
import { readAddresses } from '#identity/invitations/read_addresses'
import { invitationListValidator, termsFrom } from '#identity/invitations/validators/invitation'
import { reaches, roles } from '#identity/models/role'
import { listTeams } from '#identity/queries/list_staff'

/** Many people at once: paste, look what would happen, send. */
@inject()
export default class InvitationListsController {
  constructor(protected invitePeople: InvitePeople) {}

  async create(ctx: HttpContext) {
    await ctx.bouncer.with(InvitationPolicy).authorize('list')
    return this.show(ctx, null, false)
  }

  /** Says what sending would do, and does nothing. */
  async preview(ctx: HttpContext) {
    await ctx.bouncer.with(InvitationPolicy).authorize('list')
    const { list, role } = await ctx.request.validateUsing(invitationListValidator)
    await ctx.bouncer.with(InvitationPolicy).authorize('invite', role)
    return this.show(ctx, await checkAddresses(readAddresses(list), role), false)
  }

  async store(ctx: HttpContext) {
    await ctx.bouncer.with(InvitationPolicy).authorize('list')
    const { list, ...rest } = await ctx.request.validateUsing(invitationListValidator)
    await ctx.bouncer.with(InvitationPolicy).authorize('invite', rest.role)
    const inviter = ctx.auth.getUserOrFail()
    const rows = await this.invitePeople.execute(readAddresses(list), termsFrom(rest), inviter)
    return this.show(ctx, rows, true)
  }

  private async show(
    { inertia, auth }: HttpContext,
    rows: CheckedAddress[] | null,
    isSent: boolean
  ) {
    const inviter = auth.getUserOrFail()
    return inertia.render('settings/invitations/list', {
      rows,
      isSent,
      teams: await listTeams(),
      rolesToGive: roles.filter((role) => reaches(inviter.role, role)),
      isVerified: inviter.emailVerifiedAt !== null,
    })
  }
}
