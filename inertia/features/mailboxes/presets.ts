import type { Encryption } from '~/features/mailboxes/types'

interface Server {
  host: string
  port: number
  encryption: Encryption
}

/** Servers of providers, as their help pages name them, and where they hand out tokens. */
export interface Preset {
  name: string
  imap: Server
  smtp: Server
  tokenUrl?: string
}

const tls = (host: string, port: number): Server => ({ host, port, encryption: 'tls' })
const startTls = (host: string): Server => ({ host, port: 587, encryption: 'starttls' })

export const presets: Record<string, Preset> = {
  gmail: {
    name: 'Gmail, Google Workspace',
    imap: tls('imap.gmail.com', 993),
    smtp: tls('smtp.gmail.com', 465),
    tokenUrl: 'https://oauth2.googleapis.com/token',
  },
  microsoft: {
    name: 'Microsoft 365, Outlook',
    imap: tls('outlook.office365.com', 993),
    smtp: startTls('smtp.office365.com'),
    tokenUrl: 'https://login.microsoftonline.com/common/oauth2/v2.0/token',
  },
  yandex: {
    name: 'Яндекс 360',
    imap: tls('imap.yandex.ru', 993),
    smtp: tls('smtp.yandex.ru', 465),
    tokenUrl: 'https://oauth.yandex.ru/token',
  },
  mailru: {
    name: 'Mail.ru, VK WorkMail',
    imap: tls('imap.mail.ru', 993),
    smtp: tls('smtp.mail.ru', 465),
  },
  fastmail: {
    name: 'Fastmail',
    imap: tls('imap.fastmail.com', 993),
    smtp: tls('smtp.fastmail.com', 465),
  },
  icloud: {
    name: 'iCloud Mail',
    imap: tls('imap.mail.me.com', 993),
    smtp: startTls('smtp.mail.me.com'),
  },
  zoho: { name: 'Zoho Mail', imap: tls('imap.zoho.com', 993), smtp: tls('smtp.zoho.com', 465) },
  ionos: { name: 'IONOS', imap: tls('imap.ionos.com', 993), smtp: tls('smtp.ionos.com', 465) },
}

/** The provider whose servers these are. */
export function presetOf(imapHost: string | null): string {
  return Object.keys(presets).find((key) => presets[key]!.imap.host === imapHost) ?? 'other'
}
