import { LocalMailbox } from '#mail/local_mailbox/local_mailbox'
import { bracketed } from '#mail/outgoing/header_id'
import type { MailContent } from '#mail/outgoing/mail_content'
import type { SealedMail, Transport } from '#mail/outgoing/transports/transport'
import { TenantContext } from '#tenancy/tenant_context'

/** Delivers into the mailbox on disk of the current workspace, exactly what SMTP would send. */
export class LocalTransport implements Transport {
  constructor(private readonly dataFolder: string) {}

  async deliver(mail: SealedMail, onHandOver: () => Promise<void>, content: MailContent) {
    await onHandOver()
    const { from, subject, html, text } = content
    await new LocalMailbox(this.dataFolder, TenantContext.id()).keep(
      bracketed(mail.headerId),
      {
        to: mail.envelope.to,
        from: from.name ? `${from.name} <${from.address}>` : from.address,
        subject,
        html,
        text,
        headers: parseHeaders(mail.source.toString('latin1')),
        createdAt: new Date().toISOString(),
      },
      mail.source
    )
    return 'Kept on disk'
  }
}

/** The header section, unfolded (RFC 5322, section 2.2.3); encoded words stay as they are. */
function parseHeaders(source: string): Record<string, string> {
  const [section] = source.split(/\r?\n\r?\n/, 1)
  const lines = section!.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)
  return Object.fromEntries(
    lines.map((line) => {
      const colon = line.indexOf(':')
      return [line.slice(0, colon), line.slice(colon + 1).trim()]
    })
  )
}
