import string from '@adonisjs/core/helpers/string'
import { renderAnswerHtml, renderAnswerText, type Answer } from '#mail/letters/answer'
import { renderHtml, renderText, type Letter } from '#mail/letters/letter'
import { letterheadOf } from '#mail/outgoing/send_letter'
import { definitionOf, type MailKindName } from '#mail/templates/mail_kinds'
import type { MailTexts } from '#mail/templates/mail_texts'
import type { Values } from '#mail/templates/placeholders'
import { sampleValues } from '#mail/templates/samples'
import { writeLetter } from '#mail/templates/write_letter'
import type Tenant from '#tenancy/models/tenant'
import { addressOf } from '#tenancy/installation'

export interface SampleMail {
  subject: string
  html: string
  text: string
}

/** News that come with the words they are about. */
const quoting: readonly MailKindName[] = [
  'notifications.mentioned',
  'notifications.customer_replied',
  'notifications.note_added',
  'notifications.team_new',
  'notifications.new_without_team',
]

/** A mail of a kind as people get it, about nobody; its links lead to the workspace's start. */
export async function sampleMail(texts: MailTexts, tenant: Tenant): Promise<SampleMail> {
  const values = sampleValues(texts, tenant)
  if (definitionOf(texts.kind).paper === 'answer') return sampleAnswer(texts, values, tenant)
  const letter = sampleLetter(texts, values, tenant)
  const head = letterheadOf(tenant, texts.locale)
  return {
    subject: letter.subject,
    html: await renderHtml(letter, head),
    text: renderText(letter, head),
  }
}

function sampleLetter(texts: MailTexts, values: Values, tenant: Tenant): Letter {
  const { kind, i18n } = texts
  const url = addressOf(tenant)
  const message = i18n.t('mail_kinds.samples.message')
  const isNotification = kind.startsWith('notifications.')
  const place = `#${values.number ?? 1042} ${i18n.t('mail_kinds.samples.subject')}`
  return writeLetter(texts, {
    values,
    url,
    ...(quoting.includes(kind) && { quote: { html: string.escapeHTML(message), text: message } }),
    ...(kind === 'notifications.digest' && { places: [{ name: place, url }] }),
    ...(isNotification && {
      unsubscribe: { label: i18n.t('notifications.mail.unsubscribe'), url },
    }),
  })
}

async function sampleAnswer(texts: MailTexts, values: Values, tenant: Tenant): Promise<SampleMail> {
  const { kind, locale, i18n } = texts
  const words = i18n.t('mail_kinds.samples.answer')
  const answer: Answer = {
    locale,
    subject: texts.say('subject', values),
    bodyHtml: `<p>${string.escapeHTML(words)}</p>`,
    bodyText: words,
    signatureHtml: '',
    history: [],
    filesHeading: '',
    files: [],
    page:
      kind === 'staff_replied'
        ? { label: texts.say('action', values), url: addressOf(tenant) }
        : null,
    note: texts.say('note', values),
    linkable: texts.origins,
  }
  return {
    subject: answer.subject,
    html: await renderAnswerHtml(answer),
    text: renderAnswerText(answer),
  }
}
