import type { Locale } from '~/types'

export type MailField = 'subject' | 'lead' | 'more' | 'action' | 'note'

export type ListedMail = {
  kind: string
  name: string
  occasion: string
  isSecurity: boolean
  changedIn: Locale[]
}

export type MailGroup = {
  group: 'customers' | 'staff' | 'account'
  mails: ListedMail[]
}

export type TemplateField = {
  name: MailField
  text: string
  builtIn: string
  longest: number
  needs: string[]
}

export type TemplatePlaceholder = {
  name: string
  meaning: string
  sample: string
}

export type SampleMail = {
  subject: string
  html: string
  text: string
}

export type Template = {
  kind: string
  locale: Locale
  group: MailGroup['group']
  isSecurity: boolean
  name: string
  occasion: string
  fields: TemplateField[]
  placeholders: TemplatePlaceholder[]
  changed: { by: string | null; at: string } | null
  preview: SampleMail
}

export type Texts = Record<string, string>
