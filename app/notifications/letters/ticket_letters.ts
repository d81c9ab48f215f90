import type { I18n } from '@adonisjs/i18n'
import { richTextToPlain } from '#foundation/rich_text/rich_text'
import type User from '#identity/models/user'
import { withAddressHint } from '#identity/sessions/address_hint'
import type Message from '#tickets/models/message'
import type Ticket from '#tickets/models/ticket'
import type Tenant from '#tenancy/models/tenant'
import { addressOf } from '#tenancy/installation'
import type { Letter } from '#mail/letters/letter'

/** Why a person gets a mail about a ticket; stored in jobs. */
export const ticketMailKinds = ['request_received', 'staff_replied', 'customer_replied'] as const
export type TicketMailKind = (typeof ticketMailKinds)[number]

export interface TicketMailFacts {
  tenant: Tenant
  ticket: Ticket
  message: Message
  recipient: User
}

/** How much of a reply a notice to staff shows, in characters. */
const EXCERPT = 400

/** Writes the letter of one kind in the language of the given i18n. */
export function writeTicketLetter(
  kind: TicketMailKind,
  facts: TicketMailFacts,
  i18n: I18n
): Letter {
  const { tenant, ticket, message, recipient } = facts
  const values = {
    workspace: tenant.name,
    number: ticket.number,
    subject: ticket.subject,
    name: recipient.name,
    author: message.author?.name ?? tenant.name,
    files: message.attachments.length,
  }
  const say = (key: string) => i18n.t(`mails.${kind}.${key}`, values)
  return {
    subject: say('subject'),
    greeting: i18n.t('mails.greeting', values),
    lines: [say('lead'), ...(values.files > 0 ? [i18n.t('mails.files', values)] : [])],
    quote: kind === 'request_received' ? undefined : quoteOf(kind, message),
    action: { label: say('action'), url: pageOf(kind, facts) },
    notes: [say('note')],
  }
}

/** A customer's session has often ended when they open it, so it says whom it was mailed to. */
function pageOf(kind: TicketMailKind, { tenant, ticket, recipient }: TicketMailFacts) {
  if (kind === 'customer_replied') return addressOf(tenant, `/agent/tickets/${ticket.number}`)
  return addressOf(tenant, withAddressHint(`/my/tickets/${ticket.number}`, recipient))
}

function quoteOf(kind: TicketMailKind, message: Message) {
  if (kind === 'staff_replied') return signed(message)
  const text = excerpt(message.bodyText)
  return { html: escapeText(text), text }
}

/** An answer with its author's signature below, after the line that mail programs know it by. */
function signed({ bodyHtml, bodyText, author }: Message) {
  const signature = author?.signatureHtml
  if (!signature) return { html: bodyHtml, text: bodyText }
  return {
    html: `${bodyHtml}<p>--</p>${signature}`,
    text: `${bodyText}\n\n-- \n${richTextToPlain(signature)}`,
  }
}

function excerpt(text: string) {
  return text.length > EXCERPT ? `${text.slice(0, EXCERPT).trimEnd()}…` : text
}

function escapeText(text: string) {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\n', '<br>')
}
