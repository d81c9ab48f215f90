import { randomUUID } from 'node:crypto'
import limiter from '@adonisjs/limiter/services/main'
import type User from '#identity/models/user'
import { postMail } from '#mail/outgoing/post_mail'
import TooManyTestMails from '#mail/templates/exceptions/too_many_test_mails'
import { SendTestMail as SendTestMailJob } from '#mail/templates/jobs/send_test_mail'
import type { Texts } from '#mail/templates/mail_texts'
import type { FoundKind } from '#mail/templates/queries/find_kind'

const PER_HOUR = 20

/**
 * Mails somebody an example with words that may not be saved yet.
 *
 * @throws TooManyTestMails
 */
export class SendTestMail {
  async execute(found: FoundKind, texts: Texts, person: User): Promise<void> {
    await takeTurn(person)
    const key = `test.${randomUUID()}`
    const payload = { ...found, key, userId: person.id, texts: JSON.stringify(texts) }
    const mail = { key, to: person.email, recipientId: person.id, isAutomatic: false }
    await postMail(mail, new SendTestMailJob(payload))
  }
}

async function takeTurn({ id, tenantId }: User) {
  const turns = limiter.use({ requests: PER_HOUR, duration: '1 hour' })
  const isAllowed = await turns.attempt(`test_mails:${tenantId}:${id}`, () => true)
  if (!isAllowed) throw new TooManyTestMails()
}
