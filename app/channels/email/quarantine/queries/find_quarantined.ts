import MailNotFound from '#channels/email/quarantine/exceptions/mail_not_found'
import InboundMail from '#channels/email/receiving/models/inbound_mail'

/** @throws MailNotFound also for one that waits no more */
export async function findQuarantined(id: string): Promise<InboundMail> {
  if (!/^\d{1,15}$/.test(id)) throw new MailNotFound()
  const mail = await InboundMail.query()
    .where('id', Number(id))
    .where('state', 'quarantined')
    .first()
  if (!mail) throw new MailNotFound()
  return mail
}
