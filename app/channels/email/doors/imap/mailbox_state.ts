import { DateTime } from 'luxon'
import transmit from '@adonisjs/transmit/services/main'
import type Mailbox from '#mail/models/mailbox'
import type { ConnectionFailure } from '#mail/mailboxes/connection_failure'

/** What pages that show the workspace's mailboxes listen to. */
export const mailboxChannel = (tenantId: number) => `tenants/${tenantId}/staff/mailboxes`

/** Notes how the connection is and tells open pages where that is news. */
export async function noteState(
  mailbox: Mailbox,
  state: NonNullable<Mailbox['imapState']>,
  failure: ConnectionFailure | null = null
) {
  mailbox.merge({ imapState: state, imapError: failure?.toColumn() ?? null })
  const isNews = mailbox.$isDirty
  if (state === 'watching') mailbox.imapSeenAt = DateTime.now()
  await mailbox.save()
  if (isNews) transmit.broadcast(mailboxChannel(mailbox.tenantId), { name: 'mailbox.state' })
}
