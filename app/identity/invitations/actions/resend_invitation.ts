import { transaction } from '#foundation/database/transaction'
import { record } from '#foundation/events/record'
import { mailInvitation } from '#identity/invitations/actions/mail_invitation'
import InvitationResent from '#identity/invitations/events/invitation_resent'
import AddressNotVerified from '#identity/invitations/exceptions/address_not_verified'
import SentTooOften from '#identity/invitations/exceptions/sent_too_often'
import { takeInvitation } from '#identity/invitations/invitation_limits'
import { lockWaitingInvitation } from '#identity/invitations/queries/find_invitation'
import type User from '#identity/models/user'
import { LockedPeople } from '#identity/people/lock_people'
import TooManyMails from '#identity/people/exceptions/too_many_mails'

/** How often one invitation may be mailed in all. */
const MOST_SENT = 5

/**
 * Mails an invitation again with a new link and seven more days. Whoever does so is the
 * inviter from now on: it is their right that counts when it is accepted.
 *
 * @throws InvitationNotWaiting, RoleOutOfReach, SentTooOften, AddressNotVerified, TooManyMails
 */
export class ResendInvitation {
  async execute(invitationId: number, inviter: User): Promise<void> {
    if (!inviter.emailVerifiedAt) throw new AddressNotVerified()
    if (!(await takeInvitation())) throw new TooManyMails()
    await transaction(async (trx) => {
      const invitation = await lockWaitingInvitation(invitationId, trx)
      const people = await LockedPeople.lock([inviter.id], trx)
      people.actor(inviter.id, { over: invitation.role })
      if (invitation.sentCount >= MOST_SENT) throw new SentTooOften()
      invitation.merge({ inviterId: inviter.id, sentCount: invitation.sentCount + 1 })
      await mailInvitation(invitation, inviter, trx)
      const payload = { invitationId, role: invitation.role }
      await record(new InvitationResent({ actorId: inviter.id, payload }), trx)
    })
  }
}
