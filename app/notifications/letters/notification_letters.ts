import type { I18n } from '@adonisjs/i18n'
import type { Locale } from '#config/i18n'
import type User from '#identity/models/user'
import type { Letter } from '#mail/letters/letter'
import type { MailKindName } from '#mail/templates/mail_kinds'
import { mailTexts } from '#mail/templates/mail_texts'
import { writeLetter } from '#mail/templates/write_letter'
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

type LetterKind = Extract<MailKindName, `notifications.${string}`>

/** Tells of one thing: who did what, and the words it is about. */
export async function writeSingleLetter(
  news: News,
  { tenant, recipient, i18n }: Facts
): Promise<Letter> {
  const { notification, ticket, actor } = news
  const text = excerptOf(news, 'mail')
  const kind = `notifications.${notification.kind}` as LetterKind
  const texts = await mailTexts(kind, i18n.locale as Locale)
  return writeLetter(texts, {
    values: {
      ...notification.details,
      workspace: tenant.name,
      name: recipient.name,
      number: ticket?.number,
      subject: ticket?.subject,
      actor: actor?.name ?? '',
      hasActor: actor ? 'yes' : 'no',
      event: sentenceOf(news, i18n),
    },
    quote: text ? { html: escapeText(text), text } : undefined,
    url: addressOf(tenant, pathOf(news)),
    ...unsubscribing(tenant, recipient, notification.kind, i18n),
  })
}

/** Tells of everything since the last time, ticket by ticket. */
export async function writeDigestLetter(
  news: News[],
  { tenant, recipient, i18n }: Facts
): Promise<Letter> {
  const texts = await mailTexts('notifications.digest', i18n.locale as Locale)
  return writeLetter(texts, {
    values: { workspace: tenant.name, name: recipient.name, count: news.length },
    places: grouped(news).map((group) => placeOf(group, tenant, i18n)),
    url: addressOf(tenant, '/agent/notifications'),
    ...unsubscribing(tenant, recipient, 'all', i18n),
  })
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
