import { DateTime } from 'luxon'
import type { I18n } from '@adonisjs/i18n'
import type MailLink from '#identity/links/models/mail_link'
import { linkToken } from '#identity/links/link_token'
import type Tenant from '#tenancy/models/tenant'
import { addressOf } from '#tenancy/installation'
import type { Letter } from '#notifications/mails/letter'

interface Facts {
  tenant: Tenant
  name: string
  i18n: I18n
}

/** Writes the letter that carries a link; its texts are `mails.links.<purpose>.*`. */
export function writeLinkLetter(link: MailLink, { tenant, name, i18n }: Facts): Letter {
  const until = i18n.formatDate(link.expiresAt, {
    ...DateTime.DATETIME_MED,
    timeZone: link.user?.timeZone ?? tenant.timeZone,
    timeZoneName: 'short',
  })
  const values = { ...wordsOf(link), workspace: tenant.name, name, until }
  const say = (key: string) => i18n.t(`mails.links.${link.purpose}.${key}`, values)
  const path = `/links/${link.purpose.replaceAll('_', '-')}/${linkToken(link.id, link.purpose)}`
  return {
    subject: say('subject'),
    greeting: i18n.t(name ? 'mails.greeting' : 'mails.greeting_unnamed', values),
    lines: [say('lead'), i18n.t('mails.links.until', values)],
    quote: noteOf(link),
    action: { label: say('action'), url: addressOf(tenant, path) },
    notes: [say('note')],
  }
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
