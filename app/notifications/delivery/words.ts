import type { I18n } from '@adonisjs/i18n'
import type { News } from '#notifications/delivery/news'
import { richTextToPlain } from '#foundation/rich_text/rich_text'

/** How much of a message stands in a mail and on a lock screen, in characters. */
const LONGEST = { mail: 400, push: 140 }

/** What a notification says, in the same words as on the person's page. */
export function sentenceOf({ notification, ticket, actor }: News, i18n: I18n): string {
  return i18n.t(`notifications.sentences.${notification.kind}`, {
    ...notification.details,
    number: ticket?.number ?? 0,
    subject: ticket?.subject ?? '',
    actor: actor?.name ?? '',
    hasActor: actor ? 'yes' : 'no',
  })
}

export function excerptOf({ message }: News, place: keyof typeof LONGEST): string | null {
  if (!message) return null
  const text = (message.bodyText || richTextToPlain(message.bodyHtml)).trim()
  const longest = LONGEST[place]
  return text.length > longest ? `${[...text].slice(0, longest).join('').trimEnd()}…` : text
}

/** Where a notification leads to. */
export function pathOf({ notification, ticket, message }: News): string {
  if (notification.kind === 'answered') return `/my/tickets/${ticket!.number}`
  if (ticket) return `/agent/tickets/${ticket.number}${message ? `#message-${message.id}` : ''}`
  if (notification.kind === 'webhook_off') return '/agent/settings/webhooks'
  if (notification.kind === 'mailbox_failing') return '/agent/settings/mailboxes'
  return '/agent/notifications'
}
