import env from '#start/env'
import { defineConfig, transports } from '@adonisjs/mail'
import { smtpSettings } from '#mail/outgoing/smtp_settings'
import { LocalTransport } from '#mail/local_mailbox/local_transport'

const smtpUrl = env.get('SMTP_URL')

/** Without a mail server mails are kept on disk and shown at `/local/mails`. */
export const isLocalMail = !smtpUrl

/** The address all mails are sent from; the workspace's name stands before it. */
export const senderAddress =
  env.get('MAIL_FROM') ?? `support@${new URL(env.get('APP_URL')).hostname}`

const mailConfig = defineConfig({
  default: isLocalMail ? 'local' : 'smtp',
  mailers: {
    local: () => new LocalTransport(env.get('PATCHBAY_DATA_DIR')),
    smtp: transports.smtp(smtpSettings(smtpUrl || 'smtp://127.0.0.1')),
  },
})

export default mailConfig

declare module '@adonisjs/mail/types' {
  export interface MailersList extends InferMailers<typeof mailConfig> {}
}
