import vine from '@vinejs/vine'
import { line, text } from '#foundation/validation/text'
import { mailEncryptions } from '#mail/models/mailbox'

const address = () => line().toLowerCase().email({ host_blacklist: [] }).maxLength(254)
const host = () =>
  line()
    .toLowerCase()
    .maxLength(253)
    .regex(/^[\p{L}\d.:-]+$/u)
    .nullable()
const port = () => vine.number().withoutDecimals().range([1, 65535]).nullable()
const account = () => line().maxLength(254).nullable()
const secret = () => text().maxLength(4_000).nullable()
const folder = () => line().maxLength(200)

/** How far back a first connection may reach. */
export const longestImport = 90

export const newMailboxValidator = vine.create({
  address: address(),
  name: line().minLength(1).maxLength(100),
  intake: vine.enum(['forwarded', 'imap'] as const),
})

export const mailboxValidator = vine.create({
  name: line().minLength(1).maxLength(100),
  aliases: vine.array(address()).distinct().maxLength(20),
  teamId: vine.number().nullable(),
  repliesTo: vine.enum(['own', 'tagged', 'built_in'] as const),
  trustsReplyTo: vine.boolean(),
  isOn: vine.boolean(),
})

export const connectionValidator = vine.create({
  intake: vine.enum(['forwarded', 'imap'] as const),
  sendsBy: vine.enum(['installation', 'smtp'] as const),
  signInBy: vine.enum(['password', 'oauth'] as const),
  imapHost: host(),
  imapPort: port(),
  imapEncryption: vine.enum(mailEncryptions),
  imapUser: account(),
  imapFolder: folder(),
  imapThen: vine.enum(['keep', 'seen', 'move'] as const),
  imapMoveTo: folder().nullable(),
  imapImportDays: vine.number().withoutDecimals().range([0, longestImport]),
  smtpHost: host(),
  smtpPort: port(),
  smtpEncryption: vine.enum(mailEncryptions),
  smtpUser: account(),
  // Empty ones stay as they are.
  imapPassword: secret(),
  smtpPassword: secret(),
  tokenUrl: text()
    .url({ protocols: ['https', 'http'], require_tld: false })
    .maxLength(500)
    .nullable(),
  clientId: line().maxLength(500).nullable(),
  clientSecret: secret(),
  refreshToken: secret(),
})

export const connectionTestValidator = vine.create({
  what: vine.enum(['imap', 'smtp'] as const),
})

export const intakeTokenValidator = vine.create({
  name: line().minLength(1).maxLength(100),
})
