import { DateTime } from 'luxon'
import { transaction } from '#foundation/database/transaction'
import { record } from '#foundation/events/record'
import { revokeLink } from '#identity/invitations/actions/mail_invitation'
import InvitationRevoked from '#identity/invitations/events/invitation_revoked'
import { lockWaitingInvitation } from '#identity/invitations/queries/find_invitation'
import type User from '#identity/models/user'

/**
 * Takes an invitation back: its link stops working at once.
 *
 * @throws InvitationNotWaiting
 */
export class RevokeInvitation {
  async execute(invitationId: number, actor: User): Promise<void> {
    await transaction(async (trx) => {
      const invitation = await lockWaitingInvitation(invitationId, trx)
      await revokeLink(invitation, trx)
      await invitation.merge({ revokedAt: DateTime.now() }).save()
      const payload = { invitationId, role: invitation.role }
      await record(new InvitationRevoked({ actorId: actor.id, payload }), trx)
    })
  }
}
