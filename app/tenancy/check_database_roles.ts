import db from '@adonisjs/lucid/services/db'
import { UnsafeDatabaseRoleException } from '#tenancy/exceptions/unsafe_database_role_exception'

type Connection = 'app' | 'system' | 'owner'

export interface RoleFacts {
  role: string
  isSuperuser: boolean
  bypassesRls: boolean
  ownsTables: boolean
  canBecomeOwner: boolean
}

const FACTS = `
  select r.rolname as role, r.rolsuper as "isSuperuser", r.rolbypassrls as "bypassesRls",
    exists (
      select from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
        and c.relowner = r.oid
    ) as "ownsTables",
    exists (
      select from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
        and c.relowner <> r.oid and pg_has_role(r.oid, c.relowner, 'member')
    ) as "canBecomeOwner"
  from pg_roles r where r.rolname = current_user`

/**
 * Refuses to serve with a role for which row-level security would not hold: a superuser, one
 * with BYPASSRLS, the owner of the tables or a member of it. A wrong DATABASE_URL would
 * otherwise switch isolation off without a sign.
 */
export async function checkDatabaseRoles(connections: Connection[] = ['app', 'system']) {
  for (const connection of connections) {
    const { rows } = await db.connection(connection).rawQuery<{ rows: RoleFacts[] }>(FACTS)
    const reason = whyUnsafe(rows[0])
    if (reason) throw new UnsafeDatabaseRoleException(connection, rows[0].role, reason)
  }
}

/** The reason in words that follow the role's name, or null. */
export function whyUnsafe(facts: RoleFacts): string | null {
  if (facts.isSuperuser) return 'is a superuser'
  if (facts.bypassesRls) return 'has BYPASSRLS'
  if (facts.ownsTables) return 'owns the tables'
  if (facts.canBecomeOwner) return 'is a member of the role that owns the tables'
  return null
}
