import { DateTime } from 'luxon'
import logger from '@adonisjs/core/services/logger'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { Locale } from '#config/i18n'
import { isUniqueViolation } from '#foundation/database/unique_violation'
import { transaction } from '#foundation/database/transaction'
import { record } from '#foundation/events/record'
import UnknownChoice from '#identity/exceptions/unknown_choice'
import { mailInvitation } from '#identity/invitations/actions/mail_invitation'
import InvitationCreated from '#identity/invitations/events/invitation_created'
import AddressNotVerified from '#identity/invitations/exceptions/address_not_verified'
import { takeInvitation } from '#identity/invitations/invitation_limits'
import Invitation from '#identity/invitations/models/invitation'
import { checkAddresses, type CheckedAddress } from '#identity/invitations/queries/check_addresses'
import type { PastedAddress } from '#identity/invitations/read_addresses'
import { isStaffRole, type Role } from '#identity/models/role'
import Team from '#identity/models/team'
import type User from '#identity/models/user'
import { LockedPeople } from '#identity/people/lock_people'

export interface InvitationTerms {
  role: Role
  teamIds: number[]
  locale: Locale | null
  note: string
}

/**
 * Invites people to a role up to the inviter's own, each by itself: what goes wrong with one
 * is said in its row and keeps nobody else from being invited.
 *
 * @throws AddressNotVerified, RoleOutOfReach, UnknownChoice before anybody is invited
 */
export class InvitePeople {
  async execute(
    rows: PastedAddress[],
    terms: InvitationTerms,
    inviter: User
  ): Promise<CheckedAddress[]> {
    if (!inviter.emailVerifiedAt) throw new AddressNotVerified()
    await this.refuseUnknownTeams(terms)
    const results: CheckedAddress[] = []
    for (const row of await checkAddresses(rows, terms.role)) {
      results.push(await this.invite(row, terms, inviter))
    }
    return results
  }

  private async invite(row: CheckedAddress, terms: InvitationTerms, inviter: User) {
    if (row.outcome !== 'invite' && row.outcome !== 'promote') return row
    if (!(await takeInvitation())) return { ...row, outcome: 'limit_reached' as const }
    try {
      await transaction((trx) => this.write(row, terms, inviter, trx))
      return { ...row, outcome: 'invited' as const }
    } catch (error) {
      if (isUniqueViolation(error)) return { ...row, outcome: 'already_invited' as const }
      if ((error as { code?: string }).code === 'E_ROLE_OUT_OF_REACH') throw error
      logger.error({ err: error }, 'An invitation could not be written')
      return { ...row, outcome: 'failed' as const }
    }
  }

  private async write(
    { email, name }: CheckedAddress,
    { role, teamIds, locale, note }: InvitationTerms,
    inviter: User,
    trx: TransactionClientContract
  ) {
    const people = await LockedPeople.lock([inviter.id], trx)
    people.actor(inviter.id, { over: role })
    await this.replaceExpired(email!, trx)
    const now = DateTime.now()
    const invitation = await Invitation.create(
      {
        email: email!,
        name,
        role,
        locale,
        note,
        inviterId: inviter.id,
        sentAt: now,
        expiresAt: now,
      },
      { client: trx }
    )
    if (isStaffRole(role) && teamIds.length > 0) {
      const rows = teamIds.map((teamId) => ({ invitation_id: invitation.id, team_id: teamId }))
      await trx.table('invitation_teams').multiInsert(rows)
    }
    await mailInvitation(invitation, inviter, trx)
    const payload = { invitationId: invitation.id, role }
    await record(new InvitationCreated({ actorId: inviter.id, payload }), trx)
  }

  /** One that ran out unanswered makes room for the new one. */
  private async replaceExpired(email: string, trx: TransactionClientContract) {
    const now = DateTime.now().toJSDate()
    await Invitation.query({ client: trx })
      .where('email', email)
      .whereNull('accepted_at')
      .whereNull('revoked_at')
      .where('expires_at', '<', now)
      .update({ revoked_at: now })
  }

  private async refuseUnknownTeams({ teamIds }: InvitationTerms) {
    if (teamIds.length === 0) return
    const teams = await Team.query().select('id').whereIn('id', teamIds).whereNull('deleted_at')
    if (teams.length !== new Set(teamIds).size) throw new UnknownChoice('teamIds')
  }
}
