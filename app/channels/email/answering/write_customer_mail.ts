import edge from 'edge.js'
import i18nManager from '@adonisjs/i18n/services/main'
import type { I18n } from '@adonisjs/i18n'
import { richTextToPlain, sanitizeRichText } from '#foundation/rich_text/rich_text'
import { withAddressHint } from '#identity/sessions/address_hint'
import type User from '#identity/models/user'
import { answerFiles } from '#channels/email/answering/answer_files'
import type { CustomerMailKind } from '#channels/email/answering/jobs/send_customer_mail'
import { quotedHistory } from '#channels/email/answering/quoted_history'
import { threadOf } from '#channels/email/answering/thread_of'
import { mailboxOf, replyToOf } from '#channels/email/answering/ticket_mailbox'
import { renderHtml, renderText } from '#mail/letters/letter'
import { localeOf } from '#mail/letters/locale_of'
import type { MailContent } from '#mail/outgoing/mail_content'
import { letterheadOf } from '#mail/outgoing/send_letter'
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
  /** What texts may use. */
  values: Record<string, string | number>
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
async function writeReceipt({ tenant, ticket, recipient, i18n, values }: Place): Promise<Words> {
  const say = (key: string) => i18n.t(`mails.request_received.${key}`, values)
  const letter = {
    subject: say('subject'),
    greeting: i18n.t('mails.greeting', values),
    lines: [say('lead')],
    action: { label: say('action'), url: pageOf(ticket, recipient, tenant) },
    notes: [say('note')],
  }
  const head = letterheadOf(tenant, localeOf(recipient, tenant))
  const [html, text] = [await renderHtml(letter, head), renderText(letter, head)]
  return { subject: letter.subject, html, text }
}

/** What staff say, as a person writes a mail: their words first, and little around them. */
async function writeAnswer(place: Place): Promise<Words> {
  const { tenant, ticket, message, recipient, i18n, values } = place
  const files = await answerFiles(message)
  const isCc = recipient.id !== ticket.requesterId
  const say = (key: string) => i18n.t(`mails.${key}`, values)
  const answer = {
    locale: localeOf(recipient, tenant),
    subject: say('staff_replied.subject'),
    bodyHtml: message.channel === 'email' ? files.html : sanitizeRichText(files.html),
    signatureHtml: sanitizeRichText(message.author?.signatureHtml ?? ''),
    history: await quotedHistory(message, recipient, tenant, i18n),
    filesHeading: say('answer.larger_files'),
    files: files.linked.map(({ id, fileName }) => ({
      name: fileName,
      url: addressOf(tenant, `/attachments/${id}`),
    })),
    // Only who asked has a page of the ticket.
    page: isCc
      ? null
      : { label: say('staff_replied.action'), url: pageOf(ticket, recipient, tenant) },
    note: say(isCc ? 'answer.note_cc' : 'staff_replied.note'),
  }
  return {
    subject: answer.subject,
    html: await edge.render('mails/answer', answer),
    text: plainText(message, answer),
    files: files.attached,
  }
}

interface Answer {
  signatureHtml: string
  history: { heading: string; text: string }[]
  filesHeading: string
  files: { name: string; url: string }[]
  page: { label: string; url: string } | null
  note: string
}

/** The plain part, complete on its own (RFC 3676 for the line before the signature). */
function plainText({ bodyText }: Message, answer: Answer): string {
  const { signatureHtml, history, filesHeading, files, page, note } = answer
  const blocks = [
    bodyText,
    ...(signatureHtml ? [`-- \n${richTextToPlain(signatureHtml)}`] : []),
    ...(files.length > 0
      ? [[filesHeading, ...files.map(({ name, url }) => `${name}\n${url}`)].join('\n')]
      : []),
    ...history.map(({ heading, text }) => `${heading}\n${quoted(text)}`),
    ...(page ? [`${page.label}:\n${page.url}`] : []),
    note,
  ]
  return blocks.join('\n\n')
}

function quoted(text: string) {
  return text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n')
}

/** A customer's session has often ended when they open it, so it says whom it was mailed to. */
function pageOf(ticket: Ticket, recipient: User, tenant: Tenant) {
  return addressOf(tenant, withAddressHint(`/my/tickets/${ticket.number}`, recipient))
}
