import { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type Invitation from '#identity/invitations/models/invitation'
import { IssueLink } from '#identity/links/actions/issue_link'
import MailLink from '#identity/links/models/mail_link'
import type User from '#identity/models/user'

/** Gives an invitation a fresh link, which is mailed; the one before stops working. */
export async function mailInvitation(
  invitation: Invitation,
  inviter: User,
  trx: TransactionClientContract
) {
  await revokeLink(invitation, trx)
  const link = await new IssueLink().execute(
    {
      purpose: 'invitation',
      email: invitation.email,
      payload: {
        invitationId: invitation.id,
        inviter: inviter.name,
        name: invitation.name,
        locale: invitation.locale,
        role: invitation.role,
        note: invitation.note,
      },
      actorId: inviter.id,
    },
    trx
  )
  const sent = { linkId: link.id, expiresAt: link.expiresAt, sentAt: DateTime.now() }
  await invitation.useTransaction(trx).merge(sent).save()
}

/** Makes the mailed link worth nothing. */
export async function revokeLink({ linkId }: Invitation, trx: TransactionClientContract) {
  if (linkId === null || linkId === undefined) return
  await MailLink.query({ client: trx })
    .where('id', linkId)
    .whereNull('used_at')
    .update({ revoked_at: DateTime.now().toJSDate() })
}
