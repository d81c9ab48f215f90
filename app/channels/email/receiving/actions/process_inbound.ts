import type User from '#identity/models/user'
import { readAuthenticationResults } from '#channels/email/reading/authentication_results'
import { saysSomething, shownOf } from '#channels/email/reading/body'
import { mailReader } from '#channels/email/reading/mail_reader'
import { isForwardSubject } from '#channels/email/reading/quotes/words'
import type { ReadMail } from '#channels/email/reading/read_mail'
import { QuarantineMail } from '#channels/email/receiving/actions/quarantine_mail'
import { SetAside } from '#channels/email/receiving/actions/set_aside'
import { WriteTicket, type Letter } from '#channels/email/receiving/actions/write_ticket'
import { isBelieved } from '#channels/email/receiving/believed_server'
import InboundMail from '#channels/email/receiving/models/inbound_mail'
import { isQuarantineReason, Quarantined } from '#channels/email/receiving/outcome'
import { peek, withRawFile } from '#channels/email/receiving/raw_mail'
import { findMailbox } from '#channels/email/receiving/recipient_of'
import {
  findPerson,
  ownAddressTest,
  refuseBlocked,
  senderOf,
  type IsOwn,
} from '#channels/email/receiving/sender'
import { storeMailFiles } from '#channels/email/receiving/store_mail_files'
import { submissionIdOf, writeTraces } from '#channels/email/receiving/write_mail'
import { findThread, takesPart, type Thread } from '#channels/email/threading/find_ticket'
import Mailbox from '#mail/models/mailbox'
import { withoutTag } from '#mail/mailboxes/own_addresses'
import { findOwnTenant } from '#tenancy/find_own_tenant'
import { StorageLimitReached } from '#tenancy/limits/storage'
import { AnswerTicket } from '#tickets/actions/answer_ticket'
import type { Alongside } from '#tickets/actions/insert_message'
import { ReplyToOwnTicket } from '#tickets/actions/reply_to_own_ticket'
import { discardFiles, type StoredFile } from '#tickets/files/store_files'
import TicketIsClosed from '#tickets/exceptions/ticket_is_closed'

/** A mail that was begun so often ends the process it is read in, or something like it. */
const MOST_ATTEMPTS = 12

/**
 * Makes of a stored mail what it is: a ticket, a reply, a report on a mail of ours, or something
 * for quarantine. May be called again at any time; a mail that is done stays as it is.
 */
export class ProcessInbound {
  async execute(id: number): Promise<void> {
    const inbound = await InboundMail.find(id)
    if (inbound?.state !== 'received') return
    if (inbound.attempts >= MOST_ATTEMPTS)
      return this.quarantine(inbound, new Quarantined('failed'))
    await inbound.merge({ attempts: inbound.attempts + 1 }).save()
    try {
      await this.process(inbound)
    } catch (error) {
      const reason = asQuarantined(error)
      if (!reason) throw error
      await this.quarantine(inbound, reason)
    }
  }

  private quarantine({ id }: InboundMail, { reason, detail }: Quarantined) {
    return new QuarantineMail().execute(id, reason, detail)
  }

  private async process(inbound: InboundMail) {
    const mail = await withRawFile(inbound, (path) => this.read(inbound, path))
    await this.note(inbound, mail)
    if (await new SetAside().execute(inbound, mail)) return
    if (inbound.verdicts?.dmarc === 'fail' && !inbound.isCleared) {
      throw new Quarantined('dmarc_failed', mail.from[0]?.address ?? null)
    }
    const tenant = await findOwnTenant()
    const isOwn = await ownAddressTest(tenant)
    const mailbox = await this.chooseMailbox(inbound, mail)
    const sender = senderOf(mail, mailbox, isOwn)
    await refuseBlocked(sender.address, inbound)
    const person = await findPerson(sender.address, inbound)
    const files = await storeMailFiles(mail.files)
    const ccs = this.ccsOf(mail, sender.address, isOwn)
    const letter: Letter = { inbound, mail, mailbox, tenant, sender, ccs, files }
    await this.keep(files, () =>
      person?.isStaff ? this.fromStaff(letter, person, isOwn) : this.fromCustomer(letter, person)
    )
  }

  private async read(inbound: InboundMail, path: string): Promise<ReadMail> {
    const { envelopeFrom } = inbound
    const outcome = await mailReader.read({ path, envelopeFrom })
    if ('mail' in outcome) return outcome.mail
    await inbound.merge(await peek(path, envelopeFrom)).save()
    const { reason, detail } = outcome
    throw new Quarantined(isQuarantineReason(reason) ? reason : 'unreadable', detail)
  }

  /** What lists show, also of a mail that ends in quarantine. */
  private async note(inbound: InboundMail, mail: ReadMail) {
    const [from] = mail.from
    await inbound
      .merge({
        fromAddress: from?.address ?? null,
        fromName: from?.name ?? null,
        subject: mail.subject || null,
        isAutomatic: mail.isAutomatic,
        verdicts: inbound.verdicts ?? (await this.verdictsOf(inbound, mail)),
      })
      .save()
  }

  /** A mailbox that is fetched was received by its provider; at other doors we looked ourselves. */
  private async verdictsOf({ door, mailboxId }: InboundMail, mail: ReadMail) {
    if (door !== 'imap' || mailboxId === null) return null
    const mailbox = await Mailbox.find(mailboxId)
    return readAuthenticationResults(mail.authenticationResults, (server) =>
      isBelieved(server, mailbox?.imapHost ?? null)
    )
  }

  /** What was forwarded to the built-in address belongs to the mailbox it was written to. */
  private async chooseMailbox(inbound: InboundMail, mail: ReadMail): Promise<Mailbox | null> {
    const known = inbound.mailboxId === null ? null : await Mailbox.find(inbound.mailboxId)
    if (known && !known.isBuiltIn) return known
    const addresses = [...mail.deliveredTo, ...[...mail.to, ...mail.cc].map((one) => one.address)]
    for (const address of new Set(addresses.slice(0, 50).map(withoutTag))) {
      const found = await findMailbox(address)
      if (!found) continue
      await inbound.merge({ mailboxId: found.id }).save()
      return found
    }
    return known
  }

  /** An address that a mail was forwarded from is the workspace's, whether it is known here or not. */
  private ccsOf(mail: ReadMail, sender: string, isOwn: IsOwn) {
    if (mail.isAutomatic) return []
    return [...mail.to, ...mail.cc].filter(
      ({ address }) => address !== sender && !isOwn(address) && !mail.deliveredTo.includes(address)
    )
  }

  /** Files of a mail that had become a message before are of no use. */
  private async keep(files: StoredFile[], write: () => Promise<{ isNew: boolean }>) {
    let outcome: { isNew: boolean } | undefined
    try {
      outcome = await write()
    } finally {
      if (!outcome?.isNew) await discardFiles(files)
    }
  }

  private async fromCustomer(letter: Letter, person: User | null): Promise<{ isNew: boolean }> {
    const { inbound, mail, sender } = letter
    const thread = await findThread(mail, inbound.envelopeTo)
    if (thread && person && (await takesPart(thread.ticket, person))) {
      return this.reply({ ...letter, ccs: this.trustedCcs(letter, thread) }, thread, person)
    }
    const isLinked = thread?.by === 'token' || thread?.by === 'own'
    return new WriteTicket().execute(letter, {
      requester: person ?? sender,
      subject: mail.subject,
      ...shownOf(mail.body),
      follows: isLinked ? thread.ticket : undefined,
    })
  }

  /**
   * Whoever is put in copy reads all answers from then on. A number anybody can guess, so that
   * it takes a proven sender.
   */
  private trustedCcs(letter: Letter, { by }: Thread) {
    return by === 'subject' && !isProven(letter) ? [] : letter.ccs
  }

  private async reply(letter: Letter, { ticket }: Thread, person: User) {
    const { isNew } = await new ReplyToOwnTicket().execute(ticket, person, this.message(letter))
    return { isNew }
  }

  private async fromStaff(letter: Letter, person: User, isOwn: IsOwn): Promise<{ isNew: boolean }> {
    const { inbound, mail } = letter
    const thread = await findThread(mail, inbound.envelopeTo)
    if (thread && thread.by !== 'subject') {
      return thread.ticket.requesterId === person.id
        ? this.reply(letter, thread, person)
        : this.answer(letter, thread, person)
    }
    const original =
      mail.body.forwarded?.from ?? (isForwardSubject(mail.subject) ? mail.attachedFrom : null)
    if (original && !isOwn(original.address) && person.can('tickets.note')) {
      return this.passOn(letter, person, original)
    }
    const shown = shownOf(mail.body)
    return new WriteTicket().execute(letter, { requester: person, subject: mail.subject, ...shown })
  }

  /**
   * Who writes as a colleague must show it: only a mail that passed DMARC goes out to customers,
   * any other one is a note that colleagues read with a warning, and puts nobody in copy (ADR 57).
   */
  private async answer(letter: Letter, { ticket }: Thread, person: User) {
    const mayReply = isProven(letter) && !letter.mail.isAutomatic && person.can('tickets.reply')
    if (!mayReply && !person.can('tickets.note')) {
      throw new Quarantined('staff_may_not', person.email)
    }
    return new AnswerTicket().execute(ticket, person, {
      ...this.message(mayReply ? letter : { ...letter, ccs: [] }),
      visibility: mayReply ? 'public' : 'internal',
    })
  }

  /** A mail that staff forward is their customer's; what they wrote above it stays inside. */
  private async passOn(letter: Letter, person: User, original: Letter['sender']) {
    const { mail, inbound } = letter
    const { forwarded, freshHtml, quotedHtml, wholeHtml } = mail.body
    const requester = await findPerson(original.address, inbound)
    const hasComment = forwarded !== null && quotedHtml !== '' && saysSomething(freshHtml)
    return new WriteTicket().execute(
      { ...letter, sender: original, ccs: [] },
      {
        requester: requester ?? original,
        subject: forwarded?.subject ?? mail.subject,
        bodyHtml: hasComment ? quotedHtml : wholeHtml,
        quotedHtml: '',
        comment: hasComment ? { author: person, html: freshHtml } : undefined,
      }
    )
  }

  private message(letter: Letter) {
    const { inbound, mail, files } = letter
    const { bodyHtml, quotedHtml } = shownOf(mail.body)
    const alongside: Alongside = (written, trx) =>
      writeTraces({ ...letter, quotedHtml }, written, trx)
    return {
      bodyHtml,
      submissionId: submissionIdOf(inbound),
      files,
      channel: 'email' as const,
      isAutomatic: mail.isAutomatic,
      alongside,
    }
  }
}

/** DMARC speaks of From alone: of no Reply-To, and of nobody in particular where From names several. */
function isProven({ inbound, mail, sender }: Letter): boolean {
  const isFrom = mail.hasOneSender && mail.from[0]!.address === sender.address
  return isFrom && inbound.verdicts?.dmarc === 'pass'
}

/** Failures that coming back later would not mend. */
function asQuarantined(error: unknown): Quarantined | null {
  if (error instanceof Quarantined) return error
  if (error instanceof StorageLimitReached) return new Quarantined('storage_full')
  return error instanceof TicketIsClosed ? new Quarantined('ticket_closed') : null
}
