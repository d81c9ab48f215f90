import { BaseSchema } from '@adonisjs/lucid/schema'
import { createTenantTable, tenantForeignKey, timestamp, timestamps } from '#database/tenant_table'
import { APP_ROLE, OWNER_ROLE } from '#database/roles'

/** Hosts that workspaces bring along, and how far a new workspace has come. */
export default class extends BaseSchema {
  async up() {
    createTenantTable(this, 'workspace_domains', (table) => {
      table.text('host').notNullable()
      table.text('token').notNullable()
      table.bigInteger('added_by_id').nullable()
      timestamp(table, 'verified_at').nullable()
      table.boolean('points_here').notNullable().defaultTo(false)
      timestamp(table, 'checked_at').nullable()
      timestamp(table, 'failing_since').nullable()
      table.text('problem').nullable()
      timestamps(table)
      tenantForeignKey(table, 'added_by_id', 'users', { onDelete: 'SET NULL' })
      table.unique(['tenant_id', 'host'])
      table.check('host = lower(host) and char_length(host) <= 253', [], 'workspace_domains_host')
    })
    // Whoever shows the DNS record gets the host; of several workspaces only one.
    this.schema.raw(
      'create unique index workspace_domains_verified_host on workspace_domains (host) ' +
        'where verified_at is not null'
    )
    this.letHostsBeResolved()

    this.schema.alterTable('tenants', (table) => table.text('primary_domain').nullable())
    this.schema.raw(`grant update (primary_domain) on tenants to ${APP_ROLE}`)

    this.schema.alterTable('workspace_settings', (table) => {
      timestamp(table, 'portal_opened_at').nullable()
      timestamp(table, 'first_steps_dismissed_at').nullable()
    })

    // For "which workspaces am I in", asked across all of them.
    this.schema.raw('create index users_by_email on users (email)')
  }

  async down() {
    this.schema.raw('drop index users_by_email')
    this.schema.alterTable('workspace_settings', (table) =>
      table.dropColumns('portal_opened_at', 'first_steps_dismissed_at')
    )
    this.schema.alterTable('tenants', (table) => table.dropColumn('primary_domain'))
    this.schema.raw('drop function tenant_of_domain(text)')
    this.schema.dropTable('workspace_domains')
  }

  /**
   * A host is resolved before there is a tenant. The app's role still reads only its own rows:
   * the function answers for one name at a time, and its owner sees verified hosts only.
   */
  private letHostsBeResolved() {
    this.schema.raw(
      `create policy verified_hosts on workspace_domains for select to ${OWNER_ROLE} ` +
        'using (verified_at is not null)'
    )
    this.schema.raw(`
      create function tenant_of_domain(name text) returns bigint
      language sql stable security definer
      set search_path = pg_catalog, pg_temp
      as $$
        select tenant_id from public.workspace_domains
        where host = name and verified_at is not null
      $$
    `)
    this.schema.raw('revoke execute on function tenant_of_domain(text) from public')
    this.schema.raw(`grant execute on function tenant_of_domain(text) to ${APP_ROLE}`)
  }
}
