import i18nManager from '@adonisjs/i18n/services/main'
import type { I18n } from '@adonisjs/i18n'
import { sanitizeRichText } from '#foundation/rich_text/rich_text'
import { withAddressHint } from '#identity/sessions/address_hint'
import type User from '#identity/models/user'
import { answerFiles } from '#channels/email/answering/answer_files'
import type { CustomerMailKind } from '#channels/email/answering/jobs/send_customer_mail'
import { quotedHistory } from '#channels/email/answering/quoted_history'
import { threadOf } from '#channels/email/answering/thread_of'
import { mailboxOf, replyToOf } from '#channels/email/answering/ticket_mailbox'
import { renderAnswerHtml, renderAnswerText } from '#mail/letters/answer'
import { renderHtml, renderText } from '#mail/letters/letter'
import { localeOf } from '#mail/letters/locale_of'
import type { MailContent } from '#mail/outgoing/mail_content'
import { letterheadOf } from '#mail/outgoing/send_letter'
import { mailTexts } from '#mail/templates/mail_texts'
import type { Values } from '#mail/templates/placeholders'
import { writeLetter } from '#mail/templates/write_letter'
import { findOwnTenant } from '#tenancy/find_own_tenant'
import { addressOf } from '#tenancy/installation'
import type Tenant from '#tenancy/models/tenant'
import type Message from '#tickets/models/message'
import type Ticket from '#tickets/models/ticket'

interface Facts {
  kind: CustomerMailKind
  ticket: Ticket
  message: Message
  recipient: User
  mailId: number
}

interface Place extends Facts {
  tenant: Tenant
  i18n: I18n
  /** What texts may name. */
  values: Values
}

type Words = Pick<MailContent, 'subject' | 'html' | 'text' | 'files'>

/** Writes a mail about a ticket as it stands now: who speaks, what they say, what it belongs to. */
export async function writeCustomerMail(facts: Facts): Promise<MailContent> {
  const { kind, ticket, message, recipient, mailId } = facts
  const tenant = await findOwnTenant()
  const mailbox = await mailboxOf(ticket)
  const i18n = i18nManager.locale(localeOf(recipient, tenant))
  const isAnswer = kind === 'staff_replied'
  const values = {
    workspace: tenant.name,
    number: ticket.number,
    subject: ticket.subject,
    name: recipient.name,
    author: message.author?.name ?? tenant.name,
  }
  const place = { ...facts, tenant, i18n, values }
  const speaker = isAnswer && message.author ? `${message.author.name} (${mailbox.name})` : null
  return {
    nature: isAnswer ? 'personal' : 'answer',
    mailbox,
    from: { address: mailbox.addressIn(tenant), name: speaker ?? mailbox.name },
    to: { address: recipient.email, name: recipient.name },
    replyTo: replyToOf(ticket, mailbox, tenant),
    ...(await threadOf(ticket, recipient, tenant, mailId)),
    ...(isAnswer ? await writeAnswer(place) : await writeReceipt(place)),
  }
}

/** That the request arrived. */
async function writeReceipt({ tenant, ticket, recipient, values }: Place): Promise<Words> {
  const locale = localeOf(recipient, tenant)
  const texts = await mailTexts('request_received', locale)
  const letter = writeLetter(texts, { values, url: pageOf(ticket, recipient, tenant) })
  const head = letterheadOf(tenant, locale)
  const [html, text] = [await renderHtml(letter, head), renderText(letter, head)]
  return { subject: letter.subject, html, text }
}

/** What staff say. Only who asked has a page of the ticket. */
async function writeAnswer(place: Place): Promise<Words> {
  const { tenant, ticket, message, recipient, i18n, values } = place
  const files = await answerFiles(message)
  const isCc = recipient.id !== ticket.requesterId
  const locale = localeOf(recipient, tenant)
  const texts = await mailTexts(isCc ? 'staff_replied_cc' : 'staff_replied', locale)
  const answer = {
    locale,
    subject: texts.say('subject', values),
    bodyHtml: message.channel === 'email' ? files.html : sanitizeRichText(files.html),
    bodyText: message.bodyText,
    signatureHtml: sanitizeRichText(message.author?.signatureHtml ?? ''),
    history: await quotedHistory(message, recipient, tenant, i18n),
    filesHeading: i18n.t('mails.answer.larger_files'),
    files: files.linked.map(({ id, fileName }) => ({
      name: fileName,
      url: addressOf(tenant, `/attachments/${id}`),
    })),
    page: isCc
      ? null
      : { label: texts.say('action', values), url: pageOf(ticket, recipient, tenant) },
    note: texts.say('note', values),
    linkable: texts.origins,
  }
  return {
    subject: answer.subject,
    html: await renderAnswerHtml(answer),
    text: renderAnswerText(answer),
    files: files.attached,
  }
}

/** A customer's session has often ended when they open it, so it says whom it was mailed to. */
function pageOf(ticket: Ticket, recipient: User, tenant: Tenant) {
  return addressOf(tenant, withAddressHint(`/my/tickets/${ticket.number}`, recipient))
}
