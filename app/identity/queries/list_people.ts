import { avatarPathOf } from '#identity/accounts/avatar'
import { tenantRows } from '#tenancy/tenant_rows'

/** A person as other people see them. */
export interface Person {
  id: number
  name: string
  email: string
  role: string
  /** Path of their picture. */
  avatarUrl: string | null
}

type Row = Omit<Person, 'avatarUrl'> & { avatar_key: string | null }

/** People by id in one statement; unknown ids and nulls are simply not in the answer. */
export async function listPeople(ids: (number | null)[]): Promise<Map<number, Person>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  if (wanted.length === 0) return new Map()
  const rows = await tenantRows<Row>('users')
    .select('id', 'name', 'email', 'role', 'avatar_key')
    .whereRaw('id = any(?)', [wanted])
  return new Map(rows.map((row) => [row.id, toPerson(row)]))
}

function toPerson({ avatar_key: avatarKey, ...person }: Row): Person {
  return { ...person, avatarUrl: avatarPathOf({ id: person.id, avatarKey }) }
}
