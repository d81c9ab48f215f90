import { BaseTransformer } from '@adonisjs/core/transformers'
import type { DirectoryEntry } from '#identity/people/queries/list_directory'

/** A person as one line of the list of people. */
export default class DirectoryEntryTransformer extends BaseTransformer<DirectoryEntry> {
  toObject() {
    const row = this.resource
    return {
      ...this.pick(row, ['id', 'name', 'email', 'role', 'teams']),
      state: row.anonymized_at
        ? ('anonymized' as const)
        : row.disabled_at
          ? ('deactivated' as const)
          : ('active' as const),
      isVerified: row.email_verified_at !== null,
      hasSecondFactor: row.second_factor_at !== null,
      lastSeenAt: row.last_seen_at?.toISOString() ?? null,
    }
  }
}
