import hash from '@adonisjs/core/services/hash'
import { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { transaction } from '#foundation/database/transaction'
import { record } from '#foundation/events/record'
import UserCreated from '#identity/events/user_created'
import InvitationAccepted from '#identity/invitations/events/invitation_accepted'
import InvitationRefused from '#identity/invitations/exceptions/invitation_refused'
import type Invitation from '#identity/invitations/models/invitation'
import { lockWaitingInvitation } from '#identity/invitations/queries/find_invitation'
import { UseLink, findUsableLink } from '#identity/links/actions/use_link'
import { isStaffRole, reaches } from '#identity/models/role'
import User from '#identity/models/user'
import UserRoleChanged from '#identity/people/events/user_role_changed'
import { joinTeam } from '#identity/teams/actions/change_members'
import { assertSeatAvailable } from '#tenancy/limits/seats'

interface Newcomer {
  name: string
  /** As typed; without one the person signs in by links. */
  password?: string | null
  locale?: 'en' | 'ru' | null
}

/**
 * Takes whoever holds an invitation's link into the workspace. A customer with that address
 * becomes staff and keeps their tickets and password. What the inviter may give is asked
 * again now: their right may have gone since. Of two clicks at once one gets in.
 *
 * @throws LinkInvalid, InvitationNotWaiting, InvitationRefused, SeatLimitReached
 */
export class AcceptInvitation {
  async execute(token: string, newcomer: Newcomer): Promise<User> {
    await findUsableLink(token, 'invitation')
    const password = newcomer.password ? await hash.make(newcomer.password) : null
    return transaction(async (trx) => {
      const link = await new UseLink().execute(token, 'invitation', trx)
      const invitation = await lockWaitingInvitation(Number(link.payload.invitationId), trx)
      if (invitation.linkId !== link.id) throw new InvitationRefused()
      const teamIds = await this.lockTeams(invitation, trx)
      await this.refuseWithoutInviter(invitation, trx)
      const user = await this.takeIn(invitation, { ...newcomer, password }, trx)
      for (const teamId of teamIds) await joinTeam(teamId, user.id, user.id, trx)
      await invitation.merge({ acceptedAt: DateTime.now(), acceptedById: user.id }).save()
      const payload = { invitationId: invitation.id, userId: user.id, role: invitation.role }
      await record(new InvitationAccepted({ actorId: user.id, payload }), trx)
      return user
    })
  }

  /** Held against deletion; those that are gone are left out. */
  private async lockTeams(invitation: Invitation, trx: TransactionClientContract) {
    if (!isStaffRole(invitation.role)) return []
    const teams = await invitation
      .related('teams')
      .query()
      .useTransaction(trx)
      .whereNull('teams.deleted_at')
      .orderBy('teams.id')
    return teams.map(({ id }) => id)
  }

  private async refuseWithoutInviter(
    { inviterId, role }: Invitation,
    trx: TransactionClientContract
  ) {
    const inviter = await User.query({ client: trx }).where('id', inviterId).forUpdate().first()
    if (!mayStillInvite(inviter, role)) throw new InvitationRefused()
  }

  private async takeIn(
    invitation: Invitation,
    newcomer: Newcomer,
    trx: TransactionClientContract
  ): Promise<User> {
    const { email, role } = invitation
    const known = await User.query({ client: trx }).where('email', email).forUpdate().first()
    if (known && (known.isDisabled || known.isStaff)) throw new InvitationRefused()
    if (isStaffRole(role)) await assertSeatAvailable(trx)
    return known
      ? this.promote(known, invitation, newcomer, trx)
      : this.create(invitation, newcomer, trx)
  }

  private async promote(
    user: User,
    { role }: Invitation,
    { password }: Newcomer,
    trx: TransactionClientContract
  ): Promise<User> {
    const payload = { userId: user.id, from: user.role, to: role }
    user.merge({ role, emailVerifiedAt: user.emailVerifiedAt ?? DateTime.now() })
    if (!user.password && password) user.merge({ password, passwordChangedAt: DateTime.now() })
    await user.save()
    if (payload.from !== role) {
      await record(new UserRoleChanged({ actorId: user.id, payload }), trx)
    }
    return user
  }

  private async create(
    { email, role, locale }: Invitation,
    { name, password, locale: spoken }: Newcomer,
    trx: TransactionClientContract
  ): Promise<User> {
    const now = DateTime.now()
    const user = await User.create(
      {
        email,
        name: name.trim(),
        role,
        locale: spoken ?? locale,
        password: password ?? null,
        passwordChangedAt: password ? now : null,
        emailVerifiedAt: now,
      },
      { client: trx }
    )
    await record(new UserCreated({ actorId: user.id, payload: { userId: user.id, role } }), trx)
    return user
  }
}

/** Whether somebody may give this role at this moment. */
export function mayStillInvite(inviter: User | null, role: Invitation['role']): boolean {
  if (!inviter || inviter.isDisabled) return false
  return inviter.can('people.manage') && reaches(inviter.role, role)
}
