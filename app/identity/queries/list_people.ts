import { tenantRows } from '#tenancy/tenant_rows'

/** A person as other people see them. */
export interface Person {
  id: number
  name: string
  email: string
  role: string
}

/** People by id in one statement; unknown ids and nulls are simply not in the answer. */
export async function listPeople(ids: (number | null)[]): Promise<Map<number, Person>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  if (wanted.length === 0) return new Map()
  const rows = await tenantRows<Person>('users')
    .select('id', 'name', 'email', 'role')
    .whereRaw('id = any(?)', [wanted])
  return new Map(rows.map((person) => [person.id, person]))
}
