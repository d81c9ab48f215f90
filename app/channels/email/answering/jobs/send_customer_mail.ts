import { broadcast } from '#foundation/realtime/broadcast'
import { Job } from '#foundation/queue/job'
import { writeCustomerMail } from '#channels/email/answering/write_customer_mail'
import User from '#identity/models/user'
import { deliverMail } from '#mail/outgoing/deliver_mail'
import Message from '#tickets/models/message'
import Ticket from '#tickets/models/ticket'
import TicketCc from '#tickets/models/ticket_cc'
import { ticketChannels } from '#tickets/realtime/ticket_channels'
import { TenantContext } from '#tenancy/tenant_context'

export const customerMailKinds = ['request_received', 'staff_replied'] as const
export type CustomerMailKind = (typeof customerMailKinds)[number]

export interface CustomerMail extends Record<string, string | number> {
  kind: CustomerMailKind
  eventId: number
  ticketId: number
  messageId: number
  recipientId: number
}

/** Once per event and recipient, however often it is asked for. */
export function keyOfCustomerMail({ kind, eventId, recipientId }: CustomerMail): string {
  return `${kind}.${eventId}.${recipientId}`
}

/**
 * Writes and sends a posted mail about a ticket. What has become untrue since, such as another
 * requester or a disabled person, is found when it runs, and nothing is sent.
 */
export class SendCustomerMail extends Job<CustomerMail> {
  static jobName = 'email.send_customer_mail'

  async run() {
    try {
      await deliverMail(keyOfCustomerMail(this.payload), (mail) => this.write(mail.id))
    } finally {
      this.showState()
    }
  }

  private async write(mailId: number) {
    const { kind, ticketId, messageId, recipientId } = this.payload
    const ticket = await Ticket.find(ticketId)
    const recipient = await User.find(recipientId)
    const message = await Message.query()
      .where('id', messageId)
      .where('ticket_id', ticketId)
      .preload('author')
      .preload('attachments', (files) => void files.orderBy('id'))
      .first()
    if (!ticket || !recipient || !message) return null
    if (!(await mayTell(ticket, message, recipient))) return null
    return writeCustomerMail({ kind, ticket, message, recipient, mailId })
  }

  /** Open pages of the ticket show what became of the mail. */
  private showState() {
    const { ticketId } = this.payload
    const channel = ticketChannels.staffTicket(TenantContext.id(), ticketId)
    broadcast(channel, { eventId: 0, name: 'mail.changed', ticketNumber: 0 })
  }
}

/** The last word on who is told what, asked right before sending. */
async function mayTell(ticket: Ticket, message: Message, recipient: User): Promise<boolean> {
  if (recipient.isDisabled || message.isInternal) return false
  if (recipient.id === ticket.requesterId) return true
  const cc = TicketCc.query().where('ticket_id', ticket.id).where('user_id', recipient.id)
  return (await cc.first()) !== null
}
