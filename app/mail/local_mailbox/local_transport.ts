import nodemailer from 'nodemailer'
import { MailResponse } from '@adonisjs/mail'
import type { MailTransportContract, NodeMailerMessage } from '@adonisjs/mail/types'
import { LocalMailbox } from '#mail/local_mailbox/local_mailbox'
import { TenantContext } from '#tenancy/tenant_context'

/** Delivers into the mailbox on disk of the current workspace, composed as SMTP would send it. */
export class LocalTransport implements MailTransportContract {
  private readonly composer = nodemailer.createTransport({ streamTransport: true, buffer: true })

  constructor(private readonly dataFolder: string) {}

  async send(message: NodeMailerMessage): Promise<MailResponse<unknown>> {
    const sent = await this.composer.sendMail(message)
    const source = sent.message as Buffer
    const headers = parseHeaders(source.toString('utf8'))
    await new LocalMailbox(this.dataFolder, TenantContext.id()).keep(
      sent.messageId,
      {
        to: sent.envelope.to.join(', '),
        from: textOf(message.from),
        subject: message.subject ?? '',
        html: String(message.html ?? ''),
        text: String(message.text ?? ''),
        headers,
        createdAt: new Date().toISOString(),
      },
      source
    )
    return new MailResponse(sent.messageId, sent.envelope, sent)
  }
}

function textOf(recipient: NodeMailerMessage['from']) {
  if (!recipient || typeof recipient === 'string') return recipient ?? ''
  return recipient.name ? `${recipient.name} <${recipient.address}>` : recipient.address
}

/** The header section, unfolded (RFC 5322, section 2.2.3); encoded words stay as they are. */
function parseHeaders(source: string): Record<string, string> {
  const [section] = source.split(/\r?\n\r?\n/, 1)
  const lines = section.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)
  return Object.fromEntries(
    lines.map((line) => {
      const colon = line.indexOf(':')
      return [line.slice(0, colon), line.slice(colon + 1).trim()]
    })
  )
}
