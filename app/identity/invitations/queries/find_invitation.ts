import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import InvitationNotFound from '#identity/invitations/exceptions/invitation_not_found'
import InvitationNotWaiting from '#identity/invitations/exceptions/invitation_not_waiting'
import Invitation from '#identity/invitations/models/invitation'

/** @throws InvitationNotFound for an id this workspace never gave out, and for what is no id */
export async function findInvitation(id: string): Promise<Invitation> {
  const wanted = /^\d{1,15}$/.test(id) ? Number(id) : 0
  const invitation = wanted > 0 ? await Invitation.find(wanted) : null
  if (!invitation) throw new InvitationNotFound()
  return invitation
}

/**
 * One that nobody accepted or revoked, kept from both until the transaction ends.
 *
 * @throws InvitationNotWaiting
 */
export async function lockWaitingInvitation(id: number, trx: TransactionClientContract) {
  const invitation = await Invitation.query({ client: trx }).where('id', id).forUpdate().first()
  if (!invitation || invitation.isOver) throw new InvitationNotWaiting()
  return invitation
}
