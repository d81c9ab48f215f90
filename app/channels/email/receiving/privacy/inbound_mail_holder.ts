import drive from '@adonisjs/drive/services/main'
import { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import type { JsonValue } from '#foundation/events/domain_event'
import type {
  ErasureWish,
  PersonalData,
  PersonalDataHolder,
  Traces,
} from '#identity/privacy/personal_data'
import { htmlRedactor, redactJson, redactor } from '#identity/privacy/redact'
import InboundMail from '#channels/email/receiving/models/inbound_mail'
import { TenantContext } from '#tenancy/tenant_context'
import { tenantRows } from '#tenancy/tenant_rows'

const BATCH = 100

interface Outside {
  message_id: number
  from_address: string
  from_name: string | null
  recipients: JsonValue
  ccs: JsonValue
  html: string | null
  quoted_html: string | null
}

/**
 * Mails as they came in. Originals of a person's mails are deleted, as nobody can take a person
 * out of those; what others sent keeps its text, without the person among who got it.
 */
export class InboundMailHolder implements PersonalDataHolder {
  readonly name = 'mails'

  /** The originals are what they sent themselves; what became of them stands in the tickets. */
  async collect({ emails }: Traces): Promise<PersonalData> {
    const mails = await InboundMail.query().whereIn('from_address', emails).orderBy('id')
    const kept = mails.filter(({ originalDeletedAt }) => originalDeletedAt === null)
    return {
      content: mails.map((mail) => ({
        from: mail.fromAddress,
        name: mail.fromName,
        subject: mail.subject,
        ip: mail.remoteIp,
        at: mail.receivedAt.toISO(),
      })),
      files: kept.map(({ id, storageKey }) => ({ path: `mail-${id}.eml`, storageKey })),
    }
  }

  async erase(traces: Traces, { withMessages }: ErasureWish): Promise<void> {
    await this.forgetBlocks(traces)
    await this.forgetMails(traces)
    await this.forgetOutsides(traces, withMessages)
  }

  private async forgetBlocks({ emails }: Traces) {
    await tenantRows('mail_blocks').whereIn('sender', emails).delete()
  }

  /** Mails they sent, and all of tickets they asked: others quote them there. */
  private async forgetMails({ userId, emails }: Traces) {
    const { rows } = await db.rawQuery<{ rows: { id: number; storage_key: string }[] }>(
      `select id, storage_key from inbound_mails
       where tenant_id = :tenant and (from_address = any(:emails) or envelope_from = any(:emails)
         or message_id in (
           select id from messages where tenant_id = :tenant and author_id = :userId)
         or ticket_id in (
           select id from tickets where tenant_id = :tenant and requester_id = :userId))`,
      { tenant: TenantContext.id(), emails, userId } as never
    )
    for (const { id, storage_key: key } of rows) {
      await drive.use().delete(key)
      await tenantRows('inbound_mails').where('id', id).update({
        from_address: null,
        from_name: null,
        subject: null,
        detail: null,
        envelope_from: null,
        envelope_to: [],
        remote_ip: null,
        original_deleted_at: DateTime.now().toJSDate(),
      })
    }
  }

  private async forgetOutsides(traces: Traces, withMessages: boolean) {
    let last = 0
    for (;;) {
      const rows = await this.outsidesOf(traces, last)
      for (const row of rows) await this.forgetOutside(row, traces, withMessages)
      if (rows.length < BATCH) return
      last = rows.at(-1)!.message_id
    }
  }

  private async outsidesOf({ userId, emails }: Traces, last: number): Promise<Outside[]> {
    const { rows } = await db.rawQuery<{ rows: Outside[] }>(
      `select m.message_id, m.from_address, m.from_name, m.recipients, m.ccs, m.html, m.quoted_html
       from message_mails m
       join messages on messages.tenant_id = m.tenant_id and messages.id = m.message_id
       join tickets on tickets.tenant_id = messages.tenant_id and tickets.id = messages.ticket_id
       where m.tenant_id = :tenant and m.message_id > :last and (
         m.from_address = any(:emails) or messages.author_id = :userId
         or tickets.requester_id = :userId
         or exists (select from jsonb_array_elements(m.recipients || m.ccs) one
           where one->>'address' = any(:emails)))
       order by m.message_id limit ${BATCH}`,
      { tenant: TenantContext.id(), last, emails, userId } as never
    )
    return rows
  }

  /** Their own mail is gone as it was sent; in those of others their name is taken out. */
  private async forgetOutside(row: Outside, traces: Traces, withMessages: boolean) {
    const isTheirs = traces.emails.includes(row.from_address)
    const redact = redactor(traces)
    const redactHtml = htmlRedactor(traces)
    const quoted = row.quoted_html
    await tenantRows('message_mails')
      .where('message_id', row.message_id)
      .update({
        from_address: isTheirs ? traces.replacement : row.from_address,
        from_name: isTheirs ? traces.called : row.from_name && redact(row.from_name),
        recipients: JSON.stringify(redactJson(row.recipients, traces, redact)),
        ccs: JSON.stringify(redactJson(row.ccs, traces, redact)),
        html: isTheirs || row.html === null ? null : redactHtml(row.html),
        quoted_html: withMessages && quoted !== null ? redactHtml(quoted) : quoted,
      })
  }
}
