import db from '@adonisjs/lucid/services/db'
import type { PersonalData, PersonalDataHolder, Traces } from '#identity/privacy/personal_data'
import { tenantRows } from '#tenancy/tenant_rows'

/**
 * Everything that would go if the person's row were deleted: sessions, tokens, second factors,
 * memberships. Which tables these are the database says by their references (`on delete
 * cascade`), so that no later one is forgotten.
 */
export class OwnedRowsHolder implements PersonalDataHolder {
  readonly name = 'access'

  async collect({ userId }: Traces): Promise<PersonalData> {
    const sessions = await tenantRows<{
      created_at: Date
      touched_at: Date
      ip: string | null
      user_agent: string | null
    }>('sessions')
      .select('created_at', 'touched_at', 'ip', 'user_agent')
      .where('user_id', userId)
      .orderBy('created_at')
    const teams = await tenantRows<{ name: string }>('team_members')
      .select('teams.name')
      .join('teams', (join) => {
        join
          .on('teams.tenant_id', 'team_members.tenant_id')
          .andOn('teams.id', 'team_members.team_id')
      })
      .where('team_members.user_id', userId)
    const content = {
      teams: teams.map(({ name }) => name),
      sessions: sessions.map((session) => ({
        since: session.created_at.toISOString(),
        lastUsed: session.touched_at.toISOString(),
        ip: session.ip,
        browser: session.user_agent,
      })),
    }
    return { content }
  }

  async erase({ userId }: Traces): Promise<void> {
    for (const { table, column } of await ownedTables()) {
      await tenantRows(table).where(column, userId).delete()
    }
  }
}

/** Tables whose rows belong to a person, and the column that says to whom. */
export async function ownedTables(): Promise<{ table: string; column: string }[]> {
  const { rows } = await db.rawQuery(`
    select c.conrelid::regclass::text as "table", a.attname as "column"
    from pg_constraint c
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
    where c.contype = 'f' and c.confrelid = 'public.users'::regclass
      and c.confdeltype = 'c' and a.attname <> 'tenant_id'
    order by 1, 2`)
  return rows
}
