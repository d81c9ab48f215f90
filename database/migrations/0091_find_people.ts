import { BaseSchema } from '@adonisjs/lucid/schema'
import { createTenantTable, tenantForeignKey, timestamp, timestamps } from '#database/tenant_table'

/**
 * Columns and indexes that find people by the start of a name or address, when they were last
 * here, teams that are gone but still stand in history, and requests to be forgotten.
 */
export default class extends BaseSchema {
  async up() {
    this.nameSearchedColumns()
    this.fillSearchedColumns()
    this.noticePresence()
    this.keepDeletedTeams()
    createTenantTable(this, 'erasures', (table) => {
      table.bigInteger('user_id').notNullable()
      table.bigInteger('requested_by_id').notNullable()
      table.boolean('with_messages').notNullable()
      table.boolean('with_files').notNullable()
      table.smallint('steps_done').notNullable().defaultTo(0)
      timestamp(table, 'finished_at').nullable()
      timestamp(table, 'failed_at').nullable()
      timestamps(table)
      tenantForeignKey(table, 'user_id', 'users')
      tenantForeignKey(table, 'requested_by_id', 'users')
      table.unique(['tenant_id', 'user_id'])
    })
  }

  async down() {
    this.schema.dropTable('erasures')
    this.schema.raw('drop index teams_name')
    this.schema.alterTable('teams', (table) => {
      table.dropColumn('deleted_at')
      table.unique(['tenant_id', 'name'])
    })
    this.schema.raw('drop trigger notice_presence on sessions')
    this.schema.raw('drop function notice_presence()')
    this.schema.raw('drop trigger keep_searched_name on users')
    this.schema.raw('drop function keep_searched_name()')
    this.schema.alterTable('users', (table) =>
      table.dropColumns('searched_name', 'searched_last_name', 'last_seen_at')
    )
  }

  /**
   * Compared byte by byte, so that "starts with" is a range of an index in every database:
   * LIKE and lower() are not leakproof and would read all rows under row-level security.
   */
  private nameSearchedColumns() {
    this.schema.alterTable('users', (table) => {
      table.specificType('searched_name', 'text collate "C" not null default \'\'')
      table.specificType('searched_last_name', 'text collate "C" not null default \'\'')
      timestamp(table, 'last_seen_at').nullable()
    })
    this.schema.raw(`
      create function keep_searched_name() returns trigger
      language plpgsql set search_path = pg_catalog, pg_temp
      as $$
      begin
        new.searched_name := lower(trim(new.name));
        new.searched_last_name := lower(substring(trim(new.name) from '\\S+$'));
        if new.searched_last_name is null then new.searched_last_name := ''; end if;
        return new;
      end
      $$
    `)
    this.schema.raw(`
      create trigger keep_searched_name before insert or update of name on users
      for each row execute function keep_searched_name()
    `)
  }

  private fillSearchedColumns() {
    for (const sql of [
      'alter table users no force row level security',
      'update users set name = name',
      'alter table users force row level security',
      `create index users_staff_by_name on users (tenant_id, searched_name, id) where role <> 'customer'`,
      `create index users_customers_by_name on users (tenant_id, searched_name, id) where role = 'customer'`,
      'create index users_disabled_by_name on users (tenant_id, searched_name, id) where disabled_at is not null',
      'create index users_last_name on users (tenant_id, searched_last_name, searched_name, id)',
      'create index users_email_start on users (tenant_id, email collate "C")',
    ]) {
      this.schema.raw(sql)
    }
  }

  /** Outlives the session; written at most every five minutes, however often that is touched. */
  private noticePresence() {
    this.schema.raw(`
      create function notice_presence() returns trigger
      language plpgsql set search_path = pg_catalog, pg_temp
      as $$
      begin
        update public.users set last_seen_at = new.touched_at
        where tenant_id = new.tenant_id and id = new.user_id
          and (last_seen_at is null or last_seen_at < new.touched_at - interval '5 minutes');
        return null;
      end
      $$
    `)
    this.schema.raw(`
      create trigger notice_presence after insert or update of touched_at on sessions
      for each row when (new.user_id is not null) execute function notice_presence()
    `)
  }

  /** A team stays as a name in the history of its tickets; the name is free again. */
  private keepDeletedTeams() {
    this.schema.alterTable('teams', (table) => {
      timestamp(table, 'deleted_at').nullable()
      table.dropUnique(['tenant_id', 'name'])
    })
    this.schema.raw(
      'create unique index teams_name on teams (tenant_id, name) where deleted_at is null'
    )
  }
}
