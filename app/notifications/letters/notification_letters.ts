import type { I18n } from '@adonisjs/i18n'
import type User from '#identity/models/user'
import type { Letter } from '#mail/letters/letter'
import type { News } from '#notifications/delivery/news'
import { excerptOf, pathOf, sentenceOf } from '#notifications/delivery/words'
import { unsubscribeToken } from '#notifications/unsubscribe/token'
import type Tenant from '#tenancy/models/tenant'
import { addressOf } from '#tenancy/installation'

interface Facts {
  tenant: Tenant
  recipient: User
  i18n: I18n
}

/** Tells of one thing: who did what, and the words it is about. */
export function writeSingleLetter(news: News, { tenant, recipient, i18n }: Facts): Letter {
  const { notification, ticket } = news
  const values = valuesOf(tenant, recipient)
  const sentence = sentenceOf(news, i18n)
  const text = excerptOf(news, 'mail')
  return {
    subject: ticket
      ? `[${tenant.name} #${ticket.number}] ${ticket.subject}`
      : `[${tenant.name}] ${sentence}`,
    greeting: i18n.t('mails.greeting', values),
    lines: [sentence],
    quote: text ? { html: escapeText(text), text } : undefined,
    action: {
      label: i18n.t(`notifications.mail.${ticket ? 'open_ticket' : 'open'}`, {
        number: ticket?.number ?? 0,
      }),
      url: addressOf(tenant, pathOf(news)),
    },
    notes: [i18n.t(`notifications.reasons.${notification.kind}`)],
    ...unsubscribing(tenant, recipient, notification.kind, i18n),
  }
}

/** Tells of everything since the last time, ticket by ticket. */
export function writeDigestLetter(news: News[], { tenant, recipient, i18n }: Facts): Letter {
  const values = { ...valuesOf(tenant, recipient), count: news.length }
  return {
    subject: `[${tenant.name}] ${i18n.t('notifications.mail.digest_subject', values)}`,
    greeting: i18n.t('mails.greeting', values),
    lines: [i18n.t('notifications.mail.digest_lead', values)],
    places: grouped(news).map((group) => placeOf(group, tenant, i18n)),
    action: {
      label: i18n.t('notifications.mail.open_all'),
      url: addressOf(tenant, '/agent/notifications'),
    },
    notes: [i18n.t('notifications.mail.digest_note')],
    ...unsubscribing(tenant, recipient, 'all', i18n),
  }
}

function valuesOf(tenant: Tenant, { name }: User) {
  return { workspace: tenant.name, name }
}

/** News of one ticket stand together; the ticket with the oldest comes first. */
function grouped(news: News[]): News[][] {
  const groups = Map.groupBy(news, ({ ticket, notification }) =>
    ticket ? `ticket ${ticket.id}` : `news ${notification.id}`
  )
  return [...groups.values()]
}

function placeOf(group: News[], tenant: Tenant, i18n: I18n) {
  const latest = group.at(-1)!
  const { ticket } = latest
  const sentences = [...new Set(group.map((news) => sentenceOf(news, i18n)))]
  const title = ticket ? [`#${ticket.number} ${ticket.subject}`] : []
  return {
    name: [...title, ...sentences].join(' · '),
    url: addressOf(tenant, pathOf({ ...latest, message: null })),
  }
}

function unsubscribing(tenant: Tenant, recipient: User, kind: string, i18n: I18n) {
  const token = unsubscribeToken(recipient.id, kind)
  return {
    unsubscribe: {
      label: i18n.t('notifications.mail.unsubscribe'),
      url: addressOf(tenant, `/notifications/unsubscribe/${token}`),
    },
  }
}

function escapeText(text: string) {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\n', '<br>')
}
