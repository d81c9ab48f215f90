import MailTemplate from '#mail/models/mail_template'
import type User from '#identity/models/user'

/** A kind of mail that says something else here. */
export async function leaveMailTemplate(mark: string, owner: User) {
  await MailTemplate.create({
    kind: 'request_received',
    locale: 'en',
    texts: { action: `Look, ${mark}` },
    updatedById: owner.id,
  })
}
