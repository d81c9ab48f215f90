import { DeadLetters, type DeadLetter } from '#operations/queues/dead_letters'
import { slugsOf } from '#operations/queues/queries/queue_status'
import { systemDatabase } from '#tenancy/system_database'

interface Filters {
  name?: string
  workspace?: string
}

export interface DeadLetterList {
  letters: DeadLetter[]
  slugs: Map<number, string>
  /** Without the filter. */
  total: number
  /** Of jobs and listeners among the newest, to choose from. */
  names: string[]
}

const SHOWN = 100
const NAMES_AMONG = 1_000

/** The newest of what failed for good, with the addresses of the workspaces. */
export async function listDeadLetters(
  { name, workspace }: Filters,
  most = SHOWN
): Promise<DeadLetterList> {
  const all = await DeadLetters.open()
  const tenantId = workspace ? await idOf(workspace) : undefined
  const [letters, newest, total] = await Promise.all([
    tenantId === null ? [] : all.list({ name, tenantId }, most),
    all.list({}, NAMES_AMONG),
    all.count(),
  ])
  return {
    letters,
    slugs: await slugsOf([...new Set(letters.map((letter) => letter.tenantId))]),
    total,
    names: [...new Set(newest.map((letter) => letter.name))].sort(),
  }
}

async function idOf(slug: string): Promise<number | null> {
  const row = await systemDatabase().from('tenants').select('id').where('slug', slug).first()
  return row ? Number(row.id) : null
}
