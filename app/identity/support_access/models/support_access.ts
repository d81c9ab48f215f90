import { DateTime } from 'luxon'
import { compose } from '@adonisjs/core/helpers'
import { SupportAccessSchema } from '#database/schema'
import { TenantScoped } from '#tenancy/tenant_scoped'

/** One sign-in of the operator by a grant. Rows stay: they are the workspace's own audit. */
export default class SupportAccess extends compose(SupportAccessSchema, TenantScoped) {
  static override table = 'support_accesses'

  get isOpen() {
    return this.endedAt === null && this.endsAt > DateTime.now()
  }

  /** Of somebody who is signed in as support; null when their time is over. */
  static openOf(userId: number): Promise<SupportAccess | null> {
    return this.query()
      .where('user_id', userId)
      .whereNotNull('started_at')
      .whereNull('ended_at')
      .where('ends_at', '>', new Date())
      .orderBy('id', 'desc')
      .first()
  }
}
