import { TenantContext } from '#tenancy/tenant_context'
import { receiveMail, type IncomingMail } from '#channels/email/receiving/receive_mail'
import type { Recipient } from '#channels/email/receiving/recipient_of'
import { readTraced } from '#channels/email/doors/spooled_mail'

export interface Delivery extends Pick<
  IncomingMail,
  'door' | 'envelopeFrom' | 'remoteIp' | 'verdicts'
> {
  /** Names the delivery at this door. */
  key: string
  path: string
  trace: string
  recipients: Map<string, Recipient>
}

/**
 * Stores a mail in each workspace that one of its recipients belongs to, once, in the mailbox of
 * the first of them there. Rejects unless all have it: handed in again, those that do keep one.
 */
export async function handOver({ key, path, trace, recipients, ...mail }: Delivery) {
  const workspaces = Map.groupBy(recipients, ([, { tenantId }]) => tenantId)
  for (const [tenantId, group] of workspaces) {
    await TenantContext.run(tenantId, () =>
      receiveMail({
        ...mail,
        doorKey: `${mail.door}:${key}`,
        mailboxId: group[0]![1].mailboxId,
        envelopeTo: group.map(([address]) => address),
        raw: readTraced(path, trace),
      })
    )
  }
}
