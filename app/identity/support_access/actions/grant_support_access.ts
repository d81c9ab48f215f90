import { DateTime } from 'luxon'
import { transaction } from '#foundation/database/transaction'
import { record } from '#foundation/events/record'
import type User from '#identity/models/user'
import { SupportAccessGranted } from '#identity/support_access/events/support_access_events'
import SupportGrant, { type SupportRole } from '#identity/support_access/models/support_grant'

interface Consent {
  hours: number
  role: SupportRole
  reason: string
}

/** Lets the installation's operator sign in for some hours. */
export class GrantSupportAccess {
  async execute({ hours, role, reason }: Consent, actor: User): Promise<SupportGrant> {
    const now = DateTime.now()
    return transaction(async (trx) => {
      const grant = await SupportGrant.create(
        { role, reason, grantedById: actor.id, createdAt: now, expiresAt: now.plus({ hours }) },
        { client: trx }
      )
      const payload = { grantId: grant.id, role, until: grant.expiresAt.toISO()! }
      await record(new SupportAccessGranted({ actorId: actor.id, payload }), trx)
      return grant
    })
  }
}
