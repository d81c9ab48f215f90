import { DateTime } from 'luxon'
import { compose } from '@adonisjs/core/helpers'
import { column } from '@adonisjs/lucid/orm'
import { GuestRequestSchema } from '#database/schema'
import { TenantScoped } from '#tenancy/tenant_scoped'
import type { StoredFile } from '#tickets/files/store_files'

export type ConfirmationState = 'pending' | 'expired' | 'confirmed'

/** What a guest sent, kept until they show by a mailed link that the address is theirs. */
export default class GuestRequest extends compose(GuestRequestSchema, TenantScoped) {
  @column({ prepare: (files: StoredFile[]) => JSON.stringify(files) })
  declare files: StoredFile[]

  get state(): ConfirmationState {
    if (this.confirmedAt) return 'confirmed'
    return this.isOutdated ? 'expired' : 'pending'
  }

  /** The mailed link is too old to prove who uses it, whether it was used in time or not. */
  get isOutdated() {
    return this.expiresAt < DateTime.now()
  }
}
