import type { Readable } from 'node:stream'
import type { ImapFlow } from 'imapflow'
import logger from '@adonisjs/core/services/logger'
import inboundMailConfig from '#config/inbound_mail'
import type Mailbox from '#mail/models/mailbox'
import InboundMail from '#channels/email/receiving/models/inbound_mail'
import { receiveMail } from '#channels/email/receiving/receive_mail'
import {
  doorKeyOf,
  findPosition,
  openFolder,
  type Position,
} from '#channels/email/doors/imap/position'

/** A server may hand out a mail at the second try that it did not at the first. */
const TRIES = 3

/** How many known mails are looked up at once when a folder is read again. */
const PAGE = 500

/** UIDs that the server did not hand out, for the page. */
export type Unreadable = number[]

/**
 * Takes in what is new in a folder, one mail after the other. A mail counts as read only once it
 * is stored: until then it is read again at the next look. One that the server itself cannot
 * hand out is left out after a few tries, so that it does not stand in the way of the others.
 *
 * @param goesOn asked between two mails, so that a process that ends finishes one only
 */
export async function readFolder(
  mailbox: Mailbox,
  client: ImapFlow,
  goesOn: () => boolean
): Promise<Unreadable> {
  const position = await findPosition(mailbox, client)
  const { uidValidity } = openFolder(client)
  const unreadable: Unreadable = []
  for (const uid of await uidsAt(position, mailbox, client)) {
    if (!goesOn()) return unreadable
    const isRead = await take(mailbox, client, uid, uidValidity)
    if (!isRead) unreadable.push(uid)
    if ('after' in position) await mailbox.merge({ imapLastUid: uid }).save()
    if (isRead) await finish(mailbox, client, uid)
  }
  if ('since' in position) await mailbox.merge({ imapLastUid: position.upTo }).save()
  return unreadable
}

async function uidsAt(position: Position, mailbox: Mailbox, client: ImapFlow): Promise<number[]> {
  if ('after' in position) {
    // A range up to * always holds the last mail, also when that is an old one.
    const found = await client.search({ uid: `${position.after + 1}:*` }, { uid: true })
    return sorted(found).filter((uid) => uid > position.after)
  }
  const { since, upTo } = position
  if (upTo < 1) return []
  const found = await client.search({ uid: `1:${upTo}`, since: dayOf(since) }, { uid: true })
  return unknownOf(mailbox, await youngerThan(since, sorted(found), client), client)
}

/** The server knows days only (RFC 3501, section 6.4.4), in a time zone of its own. */
function dayOf(since: Date): Date {
  return new Date(since.getTime() - 24 * 3600 * 1000)
}

/** Servers know whole seconds only: a mail of the very second is a young one. */
async function youngerThan(since: Date, uids: number[], client: ImapFlow): Promise<number[]> {
  if (uids.length === 0) return []
  const second = Math.floor(since.getTime() / 1_000) * 1_000
  const younger = new Set<number>()
  for (const page of pagesOf(uids)) {
    const mails = client.fetch(page.join(','), { uid: true, internalDate: true }, { uid: true })
    for await (const { uid, internalDate } of mails) {
      if (!internalDate || new Date(internalDate).getTime() >= second) younger.add(uid)
    }
  }
  return uids.filter((uid) => younger.has(uid))
}

/** An import that was cut off goes on where it was. */
async function unknownOf(mailbox: Mailbox, uids: number[], client: ImapFlow): Promise<number[]> {
  const { uidValidity } = openFolder(client)
  const unknown: number[] = []
  for (const page of pagesOf(uids)) {
    const keys = new Map(page.map((uid) => [doorKeyOf(mailbox, uidValidity, uid), uid]))
    const known = await InboundMail.query()
      .whereIn('door_key', [...keys.keys()])
      .select('door_key')
    for (const { doorKey } of known) keys.delete(doorKey)
    unknown.push(...keys.values())
  }
  return unknown
}

function pagesOf(uids: number[]): number[][] {
  const pages: number[][] = []
  for (let start = 0; start < uids.length; start += PAGE)
    pages.push(uids.slice(start, start + PAGE))
  return pages
}

function sorted(found: number[] | false | undefined): number[] {
  return (found || []).sort((one, other) => one - other)
}

/** @returns false for a mail that the server did not hand out; storing that fails throws */
async function take(mailbox: Mailbox, client: ImapFlow, uid: number, uidValidity: number) {
  for (let attempt = 1; ; attempt++) {
    const raw = await download(client, uid).catch((error) => {
      if (!client.usable) throw error
      logger.warn({ err: error, mailboxId: mailbox.id, uid, attempt }, 'A mail was not handed out')
      return null
    })
    if (raw) {
      const outcome = await store(mailbox, raw, doorKeyOf(mailbox, uidValidity, uid), client)
      if (outcome === 'stored') return true
    } else if (raw === undefined) {
      // Deleted by somebody else since it was listed.
      return true
    }
    if (attempt === TRIES) return false
  }
}

async function store(mailbox: Mailbox, raw: Readable, doorKey: string, client: ImapFlow) {
  let readError: Error | undefined
  raw.once('error', (error) => (readError = error))
  try {
    await receiveMail({
      door: 'imap',
      doorKey,
      mailboxId: mailbox.id,
      envelopeFrom: null,
      envelopeTo: mailbox.address ? [mailbox.address] : [],
      remoteIp: null,
      raw,
    })
    return 'stored'
  } catch (error) {
    if (error !== readError || !client.usable) throw error
    logger.warn({ err: error, mailboxId: mailbox.id, doorKey }, 'A mail broke off')
    return 'broken'
  } finally {
    raw.destroy()
  }
}

/**
 * Fetched in small pieces as the reader takes them, and never much beyond the largest mail that
 * is kept. @returns undefined for a mail that is gone
 */
async function download(client: ImapFlow, uid: number): Promise<Readable | undefined> {
  const { content } = await client.download(String(uid), undefined, {
    uid: true,
    maxBytes: inboundMailConfig.largestMail + 1,
    chunkSize: 256 * 1024,
  })
  return content as Readable | undefined
}

/** The mail is stored: that the server does not let itself be tidied loses nothing. */
async function finish(mailbox: Mailbox, client: ImapFlow, uid: number) {
  try {
    if (mailbox.imapThen === 'seen')
      await client.messageFlagsAdd(String(uid), ['\\Seen'], { uid: true })
    if (mailbox.imapThen === 'move' && mailbox.imapMoveTo) {
      await client.messageMove(String(uid), mailbox.imapMoveTo, { uid: true })
    }
  } catch (error) {
    if (!client.usable) throw error
    logger.warn({ err: error, mailboxId: mailbox.id, uid }, 'A mail could not be marked or moved')
  }
}
