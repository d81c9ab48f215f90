import { DateTime } from 'luxon'
import { compose } from '@adonisjs/core/helpers'
import { column } from '@adonisjs/lucid/orm'
import { GuestRequestSchema } from '#database/schema'
import { TenantScoped } from '#tenancy/tenant_scoped'
import type { StoredFile } from '#tickets/files/store_files'

/** A click may be repeated for so long, in minutes; later the link may be in other hands. */
const REPEATABLE_FOR = 10

export type ConfirmationState = 'pending' | 'expired' | 'confirmed'

/** What a guest sent, kept until they show by a mailed link that the address is theirs. */
export default class GuestRequest extends compose(GuestRequestSchema, TenantScoped) {
  @column({ prepare: (files: StoredFile[]) => JSON.stringify(files) })
  declare files: StoredFile[]

  get state(): ConfirmationState {
    if (this.confirmedAt) return 'confirmed'
    return this.isOutdated ? 'expired' : 'pending'
  }

  /** Whether who has the mailed link is still believed to be who it was sent to. */
  get provesAddress() {
    if (this.isOutdated) return false
    return !this.confirmedAt || this.confirmedAt.diffNow('minutes').minutes > -REPEATABLE_FOR
  }

  /** The mailed link is too old to prove who uses it, whether it was used in time or not. */
  get isOutdated() {
    return this.expiresAt < DateTime.now()
  }
}
