import { createHash } from 'node:crypto'
import { DateTime } from 'luxon'
import type { ImapFlow } from 'imapflow'
import type Mailbox from '#mail/models/mailbox'

/** Clocks of servers differ; so much older mails are looked at when a folder is read again. */
const DOUBT = { days: 2 }

/**
 * Where reading goes on: after a UID, or through all that came since a moment. The latter is for
 * mails that the first connection was asked to import, and for a folder whose UIDs were given
 * out anew (RFC 3501, section 2.3.1.1): what is known already is known by its content then.
 */
export type Position = { after: number } | { since: Date; upTo: number }

/**
 * Finds out where to go on, and notes a folder that is seen for the first time or under new
 * numbers. Without a wish to import nothing that lies there is read.
 */
export async function findPosition(mailbox: Mailbox, client: ImapFlow): Promise<Position> {
  const { uidValidity, uidNext } = openFolder(client)
  const last = uidNext - 1
  if (mailbox.imapUidValidity === null) {
    const since = DateTime.now().minus({ days: mailbox.imapImportDays })
    const isImport = mailbox.imapImportDays > 0
    await note(mailbox, uidValidity, isImport ? null : last, since)
  } else if (mailbox.imapUidValidity !== uidValidity) {
    await note(mailbox, uidValidity, null, readAgainFrom(mailbox))
  }
  const { imapLastUid, imapSince } = mailbox
  if (imapLastUid !== null) return { after: imapLastUid }
  return { since: (imapSince ?? DateTime.now()).toJSDate(), upTo: last }
}

export function openFolder(client: ImapFlow) {
  if (!client.mailbox) throw new Error('No folder is open')
  const { uidValidity, uidNext } = client.mailbox
  return { uidValidity: Number(uidValidity), uidNext }
}

/** All from before was read under the former numbers, and never from before the mailbox was added. */
function readAgainFrom({ imapSince, imapSeenAt }: Mailbox): DateTime {
  const seen = imapSeenAt?.minus(DOUBT)
  if (!imapSince) return seen ?? DateTime.now()
  return seen && seen > imapSince ? seen : imapSince
}

async function note(mailbox: Mailbox, validity: number, last: number | null, since: DateTime) {
  await mailbox.merge({ imapUidValidity: validity, imapLastUid: last, imapSince: since }).save()
}

/**
 * Names one mail of a folder. The account is part of it: another server may give out the same
 * numbers.
 */
export function doorKeyOf(mailbox: Mailbox, uidValidity: number, uid: number): string {
  const { id, imapHost, imapUser, imapFolder } = mailbox
  const account = createHash('sha256')
    .update(JSON.stringify([imapHost, imapUser, imapFolder]))
    .digest('hex')
  return `imap:${id}:${account.slice(0, 12)}:${uidValidity}:${uid}`
}
