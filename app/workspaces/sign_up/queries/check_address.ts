import db from '@adonisjs/lucid/services/db'
import { isRetired } from '#tenancy/retired_slugs'
import { slugProblem, type SlugProblem } from '#tenancy/slug'
import { suggestSlug } from '#tenancy/suggest_slug'
import { systemDatabase } from '#tenancy/system_database'

export interface AddressState {
  slug: string
  /** Null for an address that may be taken. */
  problem: SlugProblem | 'taken' | null
}

/** Whether an address may become a workspace's. What is free now may be taken a moment later. */
export async function checkAddress(slug: string): Promise<AddressState> {
  const problem = slugProblem(slug)
  if (problem) return { slug, problem }
  const taken = await takenOf([slug])
  return { slug, problem: taken.has(slug) ? 'taken' : null }
}

/** A free address for a company; an empty one where its name gives none. */
export async function freeAddressFor(company: string): Promise<AddressState> {
  const slug = suggestSlug(company)
  if (slug === '') return { slug, problem: 'empty' }
  const candidates = [slug, ...[2, 3, 4, 5].map((number) => `${slug}-${number}`)]
  const taken = await takenOf(candidates)
  const free = candidates.find((candidate) => !taken.has(candidate))
  return free ? { slug: free, problem: null } : { slug, problem: 'taken' }
}

/** Those of workspaces that are there, and those that stay empty after one that was deleted. */
async function takenOf(slugs: string[]): Promise<Set<string>> {
  const rows = await db.from('tenants').select('slug').whereIn('slug', slugs)
  const taken = new Set<string>(rows.map(({ slug }) => slug))
  for (const slug of slugs) if (await isRetired(slug, systemDatabase())) taken.add(slug)
  return taken
}
