import type {
  ErasureWish,
  PersonalData,
  PersonalDataHolder,
  Traces,
} from '#identity/privacy/personal_data'
import { htmlRedactor } from '#identity/privacy/redact'
import { tenantRows } from '#tenancy/tenant_rows'
import { discardFiles } from '#tickets/files/store_files'
import HeldReply from '#tickets/models/held_reply'
import TicketCc from '#tickets/models/ticket_cc'

/** Tickets a person is in copy of, and replies of theirs that were not sent yet. */
export class SendingHolder implements PersonalDataHolder {
  readonly name = 'copies_and_held_replies'

  async collect({ userId }: Traces): Promise<PersonalData> {
    const ids = tenantRows('ticket_ccs').select('ticket_id').where('user_id', userId)
    const tickets = await tenantRows<{ number: number }>('tickets')
      .select('number')
      .whereIn('id', ids)
      .orderBy('number')
    const replies = await HeldReply.query().where('author_id', userId).orderBy('id')
    return {
      content: {
        inCopyOf: tickets.map(({ number }) => number),
        heldReplies: replies.map(({ bodyHtml, createdAt }) => ({
          html: bodyHtml,
          at: createdAt.toISO(),
        })),
      },
      files: replies.flatMap(({ id, files }) =>
        files.map(({ fileName, storageKey }) => ({
          path: `held-${id}-${fileName.replaceAll(/[\\/]/g, '_')}`,
          storageKey,
        }))
      ),
    }
  }

  async erase(traces: Traces, { withMessages }: ErasureWish): Promise<void> {
    await TicketCc.query().where('user_id', traces.userId).delete()
    for (const reply of await HeldReply.query().where('author_id', traces.userId)) {
      await discardFiles(reply.files)
      await reply.delete()
    }
    if (withMessages) await this.redactOthers(traces)
  }

  private async redactOthers(traces: Traces) {
    const redact = htmlRedactor(traces)
    for (const reply of await HeldReply.all()) {
      const bodyHtml = redact(reply.bodyHtml)
      if (bodyHtml !== reply.bodyHtml) await reply.merge({ bodyHtml }).save()
    }
  }
}
