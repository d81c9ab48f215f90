import {
  keyOfCustomerMail,
  SendCustomerMail,
  type CustomerMail,
} from '#channels/email/answering/jobs/send_customer_mail'
import User from '#identity/models/user'
import { postMail } from '#mail/outgoing/post_mail'

/** Posts a mail about a ticket to one customer; its Message-ID leads answers back to the ticket. */
export async function mailCustomer(facts: CustomerMail): Promise<void> {
  const { kind, ticketId, messageId, recipientId } = facts
  const recipient = await User.find(recipientId)
  if (!recipient) return
  const mail = {
    key: keyOfCustomerMail(facts),
    to: recipient.email,
    recipientId,
    ticketId,
    messageId,
    isAutomatic: kind !== 'staff_replied',
  }
  await postMail(mail, new SendCustomerMail(facts), (headerId, trx) =>
    trx.table('mail_ids').insert({
      header_id: headerId,
      ticket_id: ticketId,
      message_id: messageId,
      direction: 'out',
    })
  )
}
