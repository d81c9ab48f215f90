import { DateTime } from 'luxon'
import { compose } from '@adonisjs/core/helpers'
import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { MailLinkSchema } from '#database/schema'
import type { JsonValue } from '#foundation/events/domain_event'
import User from '#identity/models/user'
import type { LinkPurpose } from '#identity/links/purposes'
import { TenantScoped } from '#tenancy/tenant_scoped'

export type LinkState = 'usable' | 'used' | 'expired'

/**
 * A link that gives whoever holds it one right, once. What it shows in an address is made of
 * its id by the installation's key (`link_token.ts`), so nothing secret is stored.
 */
export default class MailLink extends compose(MailLinkSchema, TenantScoped) {
  @column()
  declare purpose: LinkPurpose

  @column({ prepare: (payload) => JSON.stringify(payload) })
  declare payload: Record<string, JsonValue>

  @belongsTo(() => User)
  declare user: BelongsTo<typeof User>

  get state(): LinkState {
    if (this.usedAt) return 'used'
    return this.revokedAt || this.expiresAt < DateTime.now() ? 'expired' : 'usable'
  }
}
