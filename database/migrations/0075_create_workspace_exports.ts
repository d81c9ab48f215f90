import { BaseSchema } from '@adonisjs/lucid/schema'
import { createTenantTable, tenantForeignKey, timestamp } from '#database/tenant_table'
import { SYSTEM_ROLE } from '#database/roles'

/** What a workspace took out of the installation, and addresses that stay empty for a while. */
export default class extends BaseSchema {
  async up() {
    createTenantTable(this, 'workspace_exports', (table) => {
      // Names the export in addresses; nobody guesses it.
      table.uuid('key').notNullable().defaultTo(this.raw('gen_random_uuid()'))
      table
        .text('state')
        .notNullable()
        .defaultTo('waiting')
        .checkIn(['waiting', 'running', 'finished', 'failed', 'expired'])
      table.bigInteger('requested_by').nullable()
      table.smallint('progress').notNullable().defaultTo(0).checkBetween([0, 100])
      table.text('storage_key').nullable()
      table.bigInteger('size').nullable()
      timestamp(table, 'requested_at').notNullable().defaultTo(this.now())
      timestamp(table, 'finished_at').nullable()
      timestamp(table, 'expires_at').nullable()
      tenantForeignKey(table, 'requested_by', 'users', { onDelete: 'SET NULL' })
      table.unique(['tenant_id', 'key'])
      table.check("starts_with(storage_key, tenant_id::text || '/')", [], 'exports_key_is_own')
    })
    this.schema.raw(
      'create unique index workspace_exports_one_at_a_time on workspace_exports (tenant_id) ' +
        `where state in ('waiting', 'running')`
    )
    this.schema.raw(
      'create index workspace_exports_expiry on workspace_exports (expires_at) ' +
        `where state = 'finished'`
    )

    this.schema.createTable('retired_slugs', (table) => {
      table.text('slug_hash').primary()
      timestamp(table, 'free_at').notNullable()
    })
    this.schema.raw(`grant select, insert, update, delete on retired_slugs to ${SYSTEM_ROLE}`)

    this.letImportsKeepIds()
  }

  async down() {
    this.schema.raw('drop function reserve_ids(regclass, bigint)')
    this.schema.dropTable('retired_slugs')
    this.schema.dropTable('workspace_exports')
  }

  /**
   * An import brings events with their ids and is alone with its workspace, so it needs no lock
   * per ticket: a hundred thousand of them would not fit into PostgreSQL's table of locks. It
   * then moves the sequences beyond the ids it brought.
   */
  private letImportsKeepIds() {
    this.schema.raw(`
      create or replace function order_ticket_event() returns trigger
      language plpgsql security definer set search_path = pg_catalog, pg_temp
      as $$
      begin
        if current_setting('patchbay.keeps_ids', true) = 'on'
          and session_user::text = '${SYSTEM_ROLE}' then
          return new;
        end if;
        perform pg_advisory_xact_lock(
          hashtextextended('ticket events ' || new.tenant_id || ' ' || new.ticket_id, 0)
        );
        new.id := nextval('public.events_id_seq');
        return new;
      end
      $$
    `)
    this.schema.raw(`
      create function reserve_ids(of_table regclass, up_to bigint) returns void
      language plpgsql security definer set search_path = pg_catalog, pg_temp
      as $$
      declare
        sequence text := pg_get_serial_sequence(of_table::text, 'id');
        last bigint;
      begin
        if sequence is null or up_to > 1000000000000000 then
          raise exception 'No ids can be reserved up to % in %', up_to, of_table;
        end if;
        perform pg_advisory_xact_lock(hashtextextended('reserve ids ' || sequence, 0));
        execute format('select last_value from %s', sequence) into last;
        if last < up_to then
          perform setval(sequence, up_to);
        end if;
      end
      $$
    `)
    this.schema.raw('revoke execute on function reserve_ids(regclass, bigint) from public')
    this.schema.raw(`grant execute on function reserve_ids(regclass, bigint) to ${SYSTEM_ROLE}`)
  }
}
