import type pg from 'pg'
import { EXTENSIONS } from '#operations/local_services/database_roles'

/**
 * Drops everything of ours: all that the owner owns or was granted in this database. Needs no
 * superuser, unlike a new database would.
 */
export async function emptyDatabase(owner: pg.Client) {
  await owner.query('drop owned by current_user cascade')
  for (const extension of EXTENSIONS) {
    await owner.query(`create extension if not exists ${extension} with schema public`)
  }
}

/** Whether there are tables of ours with a workspace in them, or damaged ones. */
export async function holdsSomething(owner: pg.Client, system: pg.Client): Promise<boolean> {
  const { rows } = await owner.query(
    `select count(*)::int as tables, count(*) filter (where relname = 'tenants')::int as tenants
     from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
       and pg_get_userbyid(relowner) = current_user`
  )
  if (rows[0].tables === 0) return false
  if (rows[0].tenants === 0) return true
  const { rows: found } = await system.query('select from tenants limit 1')
  return found.length > 0
}
