import { DateTime } from 'luxon'
import type { I18n } from '@adonisjs/i18n'
import type MailLink from '#identity/links/models/mail_link'
import type { LinkRecipient } from '#identity/links/recipient'
import { linkToken } from '#identity/links/link_token'
import type Tenant from '#tenancy/models/tenant'
import { addressOf } from '#tenancy/installation'
import type { Letter } from '#mail/letters/letter'

interface Facts {
  tenant: Tenant
  name: string
  recipient: LinkRecipient
  i18n: I18n
}

/** Writes the letter that carries a link; its texts are `mails.links.<text>.*`. */
export function writeLinkLetter(link: MailLink, { tenant, name, recipient, i18n }: Facts): Letter {
  const until = i18n.formatDate(link.expiresAt, {
    ...DateTime.DATETIME_MED,
    timeZone: recipient.user?.timeZone ?? tenant.timeZone,
    timeZoneName: 'short',
  })
  const values = { ...wordsOf(link), workspace: tenant.name, name, until }
  const say = (key: string) => i18n.t(`mails.links.${recipient.text}.${key}`, values)
  const askedFrom = link.payload.device ? [i18n.t('mails.links.asked_from', values)] : []
  return {
    subject: say('subject'),
    greeting: i18n.t(name ? 'mails.greeting' : 'mails.greeting_unnamed', values),
    lines: [say('lead'), ...(recipient.hasLink ? [i18n.t('mails.links.until', values)] : [])],
    quote: noteOf(link),
    action: { label: say('action'), url: addressOf(tenant, pathOf(link, recipient)) },
    notes: [say('note'), ...askedFrom],
  }
}

function pathOf(link: MailLink, { hasLink }: LinkRecipient) {
  if (!hasLink) return '/sign-in'
  return `/links/${link.purpose.replaceAll('_', '-')}/${linkToken(link.id, link.purpose)}`
}

/** What whoever invites adds in their own words: plain text, whatever it looks like. */
function noteOf({ purpose, payload }: MailLink): Letter['quote'] {
  const { note } = payload
  if (purpose !== 'invitation' || typeof note !== 'string' || note === '') return undefined
  const html = note
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/\r?\n/g, '<br>')
  return { html, text: note }
}

/** What of a link's payload a text may use. */
function wordsOf({ payload }: MailLink) {
  return Object.fromEntries(
    Object.entries(payload).filter(([, value]) => typeof value === 'string')
  ) as Record<string, string>
}
