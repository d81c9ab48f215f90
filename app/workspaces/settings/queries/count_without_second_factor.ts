import db from '@adonisjs/lucid/services/db'
import { staffRoles } from '#identity/models/role'
import { tenantRows } from '#tenancy/tenant_rows'

type StaffRole = (typeof staffRoles)[number]

export interface RoleCount {
  role: StaffRole
  people: number
  withoutFactor: number
}

/** How many active people of each staff role there are, and how many lack a second factor. */
export async function countWithoutSecondFactor(): Promise<RoleCount[]> {
  const rows = await tenantRows<{ role: StaffRole; people: number; without_factor: number }>(
    'users'
  )
    .select('role')
    .count('* as people')
    .select(db.raw('count(*) filter (where second_factor_at is null) as without_factor'))
    .whereNull('disabled_at')
    .groupBy('role')
  return staffRoles.map((role) => {
    const row = rows.find((one) => one.role === role)
    return {
      role,
      people: Number(row?.people ?? 0),
      withoutFactor: Number(row?.without_factor ?? 0),
    }
  })
}
