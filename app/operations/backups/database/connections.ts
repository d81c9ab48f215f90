import pg from 'pg'
import env from '#start/env'

/** A connection of its own, outside of all pools, to one of the installation's roles. */
export async function connectAs(role: 'owner' | 'system'): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: urlOf(role),
    application_name: 'patchbay backup',
  })
  client.on('error', () => {})
  await client.connect()
  return client
}

export function urlOf(role: 'owner' | 'system'): string {
  return role === 'owner' ? env.get('DATABASE_OWNER_URL')! : env.get('DATABASE_SYSTEM_URL')
}

export const quoted = (name: string) => pg.escapeIdentifier(name)
