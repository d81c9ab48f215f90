import { BaseTransformer } from '@adonisjs/core/transformers'
import type { InvitationState } from '#identity/invitations/models/invitation'
import type { InvitationItem } from '#identity/invitations/queries/list_invitations'

/** An invitation as one line of the list. */
export default class InvitationTransformer extends BaseTransformer<InvitationItem> {
  toObject() {
    const row = this.resource
    return {
      ...this.pick(row, ['id', 'email', 'name', 'role']),
      inviter: { id: row.inviter_id, name: row.inviterName },
      acceptedById: row.accepted_by_id,
      state: stateOf(row),
      sentCount: row.sent_count,
      sentAt: row.sent_at.toISOString(),
      expiresAt: row.expires_at.toISOString(),
    }
  }
}

function stateOf(row: InvitationItem): InvitationState {
  if (row.accepted_at) return 'accepted'
  if (row.revoked_at) return 'revoked'
  return row.expires_at < new Date() ? 'expired' : 'waiting'
}
