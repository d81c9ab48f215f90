import i18nManager from '@adonisjs/i18n/services/main'
import { DateTime } from 'luxon'
import { transaction } from '#foundation/database/transaction'
import { richTextToPlain } from '#foundation/rich_text/rich_text'
import { FindOrCreateCustomer } from '#identity/actions/find_or_create_customer'
import User from '#identity/models/user'
import type { MailAddress } from '#channels/email/reading/addresses'
import type { ReadMail } from '#channels/email/reading/read_mail'
import type InboundMail from '#channels/email/receiving/models/inbound_mail'
import { localeOfWords, nameOf } from '#channels/email/receiving/sender'
import { submissionIdOf, writeTraces } from '#channels/email/receiving/write_mail'
import type Mailbox from '#mail/models/mailbox'
import type Tenant from '#tenancy/models/tenant'
import { CreateTicket } from '#tickets/actions/create_ticket'
import { insertMessage } from '#tickets/actions/insert_message'
import { lockTicket } from '#tickets/actions/lock_ticket'
import { isRepeatedSubmission } from '#tickets/actions/submissions'
import type { StoredFile } from '#tickets/files/store_files'
import type Ticket from '#tickets/models/ticket'

/** A mail with everything that was found out about it. */
export interface Letter {
  inbound: InboundMail
  mail: ReadMail
  mailbox: Mailbox | null
  tenant: Tenant
  sender: MailAddress
  ccs: MailAddress[]
  files: StoredFile[]
}

interface NewMatter {
  /** Whose matter it is; who is new becomes a customer. */
  requester: MailAddress | User
  subject: string
  bodyHtml: string
  quotedHtml: string
  follows?: Ticket
  /** What a colleague wrote above a mail that they passed on: for the colleagues alone. */
  comment?: { author: User; html: string }
}

/** Opens a ticket with a mail as its first message. */
export class WriteTicket {
  async execute(letter: Letter, matter: NewMatter): Promise<{ isNew: boolean }> {
    try {
      await transaction(async (trx) => {
        const requester = await this.requester(letter, matter, trx)
        const { inbound, mail, tenant } = letter
        const ticket = await new CreateTicket().execute(
          {
            requesterId: requester.id,
            subject: matter.subject || noSubject(tenant),
            bodyHtml: matter.bodyHtml,
            channel: 'email',
            submissionId: submissionIdOf(inbound),
            files: letter.files,
            follows: matter.follows && { id: matter.follows.id, number: matter.follows.number },
            mailboxId: letter.mailbox?.id,
            teamId: letter.mailbox?.teamId,
            isAutomatic: mail.isAutomatic,
            alongside: (written, client) =>
              writeTraces({ ...letter, quotedHtml: matter.quotedHtml }, written, client),
          },
          trx
        )
        if (matter.comment) await this.comment(ticket.id, letter, matter.comment, trx)
      })
      return { isNew: true }
    } catch (error) {
      if (!isRepeatedSubmission(error)) throw error
      return { isNew: false }
    }
  }

  private async requester(
    { tenant, mail }: Letter,
    { requester, bodyHtml }: NewMatter,
    trx: Parameters<Parameters<typeof transaction>[0]>[0]
  ): Promise<User> {
    if (requester instanceof User) return requester
    const words = `${mail.subject} ${richTextToPlain(bodyHtml)}`.slice(0, 5_000)
    return new FindOrCreateCustomer().execute(
      {
        email: requester.address,
        name: nameOf(requester),
        locale: localeOfWords(words, tenant),
        isProven: false,
      },
      trx
    )
  }

  private async comment(
    ticketId: number,
    { inbound }: Letter,
    { author, html }: NonNullable<NewMatter['comment']>,
    trx: Parameters<Parameters<typeof transaction>[0]>[0]
  ) {
    const note = {
      bodyHtml: html,
      visibility: 'internal' as const,
      channel: 'email' as const,
      submissionId: submissionIdOf(inbound, 'comment'),
    }
    await insertMessage(await lockTicket(ticketId, trx), author, note, DateTime.now(), trx)
  }
}

function noSubject({ locale }: Tenant) {
  return i18nManager.locale(locale).t('incoming_mails.no_subject')
}
