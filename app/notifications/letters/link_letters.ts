import { DateTime } from 'luxon'
import type { I18n } from '@adonisjs/i18n'
import type { Locale } from '#config/i18n'
import type MailLink from '#identity/links/models/mail_link'
import type { LinkRecipient } from '#identity/links/recipient'
import { linkToken } from '#identity/links/link_token'
import type Tenant from '#tenancy/models/tenant'
import { addressOf } from '#tenancy/installation'
import type { Letter } from '#mail/letters/letter'
import type { MailKindName } from '#mail/templates/mail_kinds'
import { mailTexts } from '#mail/templates/mail_texts'
import { writeLetter } from '#mail/templates/write_letter'

interface Facts {
  tenant: Tenant
  name: string
  recipient: LinkRecipient
  i18n: I18n
}

type LinkKind = Extract<MailKindName, `links.${string}`>

/** Writes the letter that carries a link; its kind of mail is `links.<text>`. */
export async function writeLinkLetter(
  link: MailLink,
  { tenant, name, recipient, i18n }: Facts
): Promise<Letter> {
  const until = i18n.formatDate(link.expiresAt, {
    ...DateTime.DATETIME_MED,
    timeZone: recipient.user?.timeZone ?? tenant.timeZone,
    timeZoneName: 'short',
  })
  const texts = await mailTexts(`links.${recipient.text}` as LinkKind, i18n.locale as Locale)
  return writeLetter(texts, {
    values: { ...wordsOf(link), workspace: tenant.name, name, until },
    url: addressOf(tenant, pathOf(link, recipient)),
    without: link.payload.device ? [] : ['mails.links.asked_from'],
    quote: noteOf(link),
  })
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
