import { createHash } from 'node:crypto'
import { DateTime } from 'luxon'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import { systemDatabase } from '#tenancy/system_database'

/** How long the address of a deleted workspace stays empty, in days. */
const RETIRED_FOR = 90

/**
 * Keeps the address of a deleted workspace empty for a while, so that nobody receives those who
 * follow its old links. Kept as a hash: of the workspace itself nothing is left. Takes a client
 * of the system connection.
 */
export async function retireSlug(slug: string, client: QueryClientContract) {
  await client
    .knexQuery()
    .table('retired_slugs')
    .insert({
      slug_hash: hashOf(slug),
      free_at: DateTime.now().plus({ days: RETIRED_FOR }).toJSDate(),
    })
    .onConflict('slug_hash')
    .merge()
}

export async function isRetired(slug: string, client: QueryClientContract): Promise<boolean> {
  const query = client.from('retired_slugs').where('slug_hash', hashOf(slug))
  return Boolean(await query.where('free_at', '>', new Date()).first())
}

/** Forgets the addresses that are free again. */
export async function releaseSlugs() {
  await systemDatabase().from('retired_slugs').where('free_at', '<=', new Date()).delete()
}

function hashOf(slug: string) {
  return createHash('sha256').update(`patchbay/slug/${slug}`).digest('hex')
}
