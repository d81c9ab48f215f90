import type texts from '@lang/en/mailboxes.json'

export type Encryption = 'tls' | 'starttls' | 'none'

export type Failure = { reason: keyof typeof texts.failures; detail: string | null }

export type Mailbox = {
  id: number
  address: string
  name: string
  isBuiltIn: boolean
  isDefault: boolean
  isOn: boolean
  teamId: number | null
  repliesTo: 'own' | 'tagged' | 'built_in'
  trustsReplyTo: boolean
  intake: 'forwarded' | 'imap'
  sendsBy: 'installation' | 'smtp'
  imapState: 'connecting' | 'watching' | 'failing' | null
  forwardAddress: string | null
  aliases: string[]
  seenAt: string | null
  failure: Failure | null
}

export type MailboxServers = Mailbox & {
  signInBy: 'password' | 'oauth'
  imapHost: string | null
  imapPort: number | null
  imapEncryption: Encryption | null
  imapUser: string | null
  imapFolder: string
  imapThen: 'keep' | 'seen' | 'move'
  imapMoveTo: string | null
  imapImportDays: number
  smtpHost: string | null
  smtpPort: number | null
  smtpEncryption: Encryption | null
  smtpUser: string | null
  isConnected: boolean
  hasImapPassword: boolean
  hasSmtpPassword: boolean
  hasRefreshToken: boolean
  tokenUrl: string | null
  clientId: string | null
}

export type IntakeToken = { id: number; name: string; lastUsedAt: string | null }
