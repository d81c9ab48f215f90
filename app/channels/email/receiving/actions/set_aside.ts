import { DateTime } from 'luxon'
import type { ReadMail } from '#channels/email/reading/read_mail'
import type InboundMail from '#channels/email/receiving/models/inbound_mail'
import type { IgnoreReason } from '#channels/email/receiving/outcome'
import { recordBounce } from '#mail/outgoing/record_bounce'
import { tenantRows } from '#tenancy/tenant_rows'

/** Local part of the addresses that our mails come back to (`#mail`). */
const RETURN_PATH = /^bounce\+/i

/**
 * Takes what is no letter to anybody out of the way: reports on mails of ours, which are noted on
 * the mail they are about, confirmations that one was opened, and copies of our own mails.
 *
 * @returns whether the mail was one of these
 */
export class SetAside {
  async execute(inbound: InboundMail, mail: ReadMail): Promise<boolean> {
    const reason = await this.reasonOf(inbound, mail)
    if (!reason) return false
    await inbound.merge({ state: 'ignored', reason, processedAt: DateTime.now() }).save()
    return true
  }

  private async reasonOf(inbound: InboundMail, mail: ReadMail): Promise<IgnoreReason | null> {
    const returnLocalPart = returnLocalPartOf(inbound)
    if (mail.report) {
      await this.recordBounces(mail.report, returnLocalPart)
      return 'bounce'
    }
    // What comes back there without saying what failed is an automatic answer of some kind.
    if (returnLocalPart) return 'bounce'
    if (mail.isReceipt) return 'receipt'
    return (await this.isOurs(mail.headerId)) ? 'own_copy' : null
  }

  private async recordBounces(
    { headerId, deliveries }: NonNullable<ReadMail['report']>,
    returnLocalPart: string | null
  ) {
    for (const delivery of deliveries) {
      await recordBounce({ ...delivery, headerId, returnLocalPart })
    }
  }

  private async isOurs(headerId: string | null): Promise<boolean> {
    if (!headerId) return false
    const sent = tenantRows('outgoing_mails').select('id').where('header_id', headerId)
    return (await sent.first()) !== null
  }
}

function returnLocalPartOf({ envelopeTo }: InboundMail): string | null {
  const locals = envelopeTo.map((address) => address.slice(0, address.lastIndexOf('@')))
  return locals.find((local) => RETURN_PATH.test(local)) ?? null
}
