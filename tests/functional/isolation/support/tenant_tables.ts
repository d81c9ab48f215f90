import * as catalogue from '#tests/functional/tenancy/support/catalogue'

let names: Promise<string[]> | undefined

/** Every table with a workspace's rows, as the catalogue of PostgreSQL has it today. */
export function tenantTables(): Promise<string[]> {
  names ??= catalogue
    .tables()
    .then((tables) => tables.filter(({ hasTenantColumn }) => hasTenantColumn))
    .then((tables) => tables.map(({ name }) => name))
  return names
}
