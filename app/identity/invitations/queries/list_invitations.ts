import type { DatabaseQueryBuilderContract } from '@adonisjs/lucid/types/querybuilder'
import { keysetPage, type Ordering, type Page, type Position } from '#foundation/pagination/keyset'
import type { InvitationState } from '#identity/invitations/models/invitation'
import type { Role } from '#identity/models/role'
import { listPeople } from '#identity/queries/list_people'
import { tenantRows } from '#tenancy/tenant_rows'

export const invitationsPerPage = 25

interface InvitationRecord {
  id: number
  email: string
  name: string
  role: Role
  inviter_id: number
  sent_count: number
  sent_at: Date
  expires_at: Date
  accepted_at: Date | null
  accepted_by_id: number | null
  revoked_at: Date | null
}

export interface InvitationItem extends InvitationRecord {
  inviterName: string
}

const newestFirst: Ordering<InvitationRecord> = {
  direction: 'desc',
  columns: [{ sql: 'invitations.id', type: 'bigint', valueOf: ({ id }) => id }],
}

/** Invitations, newest first, all or of one state. */
export async function listInvitations(
  state: InvitationState | null,
  position: Position
): Promise<Page<InvitationItem>> {
  const query = tenantRows<InvitationRecord>('invitations').select(
    'id',
    'email',
    'name',
    'role',
    'inviter_id',
    'sent_count',
    'sent_at',
    'expires_at',
    'accepted_at',
    'accepted_by_id',
    'revoked_at'
  )
  if (state) narrow[state](query)
  const page = await keysetPage(query, newestFirst, position, invitationsPerPage)
  const people = await listPeople(page.rows.map((row) => row.inviter_id))
  const rows = page.rows.map((row) => ({
    ...row,
    inviterName: people.get(row.inviter_id)?.name ?? '',
  }))
  return { ...page, rows }
}

type Query = DatabaseQueryBuilderContract<InvitationRecord>

const narrow: Record<InvitationState, (query: Query) => void> = {
  waiting: (query) =>
    query.whereNull('accepted_at').whereNull('revoked_at').where('expires_at', '>', new Date()),
  expired: (query) =>
    query.whereNull('accepted_at').whereNull('revoked_at').where('expires_at', '<=', new Date()),
  accepted: (query) => query.whereNotNull('accepted_at'),
  revoked: (query) => query.whereNull('accepted_at').whereNotNull('revoked_at'),
}
