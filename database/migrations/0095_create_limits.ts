import { BaseSchema } from '@adonisjs/lucid/schema'
import { createTenantTable, timestamp, timestamps } from '#database/tenant_table'
import { APP_ROLE, OWNER_ROLE, SYSTEM_ROLE } from '#database/roles'

/**
 * What a workspace may use, which only the operator decides, and what it uses. People are
 * counted by triggers, as they come to be in many ways; the rest is counted where it is taken.
 */
export default class extends BaseSchema {
  async up() {
    createTenantTable(
      this,
      'workspace_plans',
      (table) => {
        table.text('plan').notNullable().defaultTo('standard')
        table.integer('seat_limit').nullable()
        table.bigInteger('storage_limit_bytes').nullable()
        table.integer('mails_per_hour_limit').nullable()
        table.text('suspension_reason').nullable()
        table.boolean('is_reason_shown').notNullable().defaultTo(false)
        table.text('suspension_contact').nullable()
        timestamps(table)
        table.check('char_length(plan) between 1 and 60', [], 'workspace_plans_plan_length')
        table.check(
          'seat_limit >= 0 and storage_limit_bytes >= 0 and mails_per_hour_limit >= 0',
          [],
          'workspace_plans_limits_are_positive'
        )
      },
      { id: false }
    )
    this.schema.raw(`revoke insert, update, delete on workspace_plans from ${APP_ROLE}`)

    createTenantTable(
      this,
      'workspace_usage',
      (table) => {
        table.integer('people_count').notNullable().defaultTo(0)
        table.bigInteger('storage_bytes').notNullable().defaultTo(0)
        timestamp(table, 'mail_hour').notNullable().defaultTo(this.raw(`'epoch'`))
        table.integer('mails_in_hour').notNullable().defaultTo(0)
        timestamp(table, 'mail_month').notNullable().defaultTo(this.raw(`'epoch'`))
        table.integer('mails_in_month').notNullable().defaultTo(0)
        timestamp(table, 'measured_at').nullable()
      },
      { id: false }
    )
    this.countPeople()
    this.tellOfChanges()
  }

  async down() {
    this.schema.raw('drop trigger tell_of_change on tenants')
    this.schema.raw('drop function tell_of_workspace_change()')
    this.schema.raw('drop trigger count_added_people on users')
    this.schema.raw('drop trigger count_removed_people on users')
    this.schema.raw('drop function count_added_people()')
    this.schema.raw('drop function count_removed_people()')
    this.schema.dropTable('workspace_usage')
    this.schema.dropTable('workspace_plans')
  }

  /** Once per statement. Where a whole workspace is deleted there may be no row left to change. */
  private countPeople() {
    this.schema.raw(`
      create function count_added_people() returns trigger
      language plpgsql set search_path = pg_catalog, pg_temp
      as $$
      begin
        insert into public.workspace_usage as usage (tenant_id, people_count)
        select tenant_id, count(*) from added group by tenant_id order by tenant_id
        on conflict (tenant_id)
          do update set people_count = usage.people_count + excluded.people_count;
        return null;
      end
      $$
    `)
    this.schema.raw(`
      create function count_removed_people() returns trigger
      language plpgsql set search_path = pg_catalog, pg_temp
      as $$
      begin
        update public.workspace_usage usage
        set people_count = greatest(0, usage.people_count - removed.people)
        from (select tenant_id, count(*) as people from gone group by tenant_id) removed
        where usage.tenant_id = removed.tenant_id;
        return null;
      end
      $$
    `)
    this.schema.raw(
      'create trigger count_added_people after insert on users ' +
        'referencing new table as added for each statement execute function count_added_people()'
    )
    this.schema.raw(
      'create trigger count_removed_people after delete on users ' +
        'referencing old table as gone for each statement execute function count_removed_people()'
    )
    for (const name of ['count_added_people', 'count_removed_people']) {
      this.schema.raw(
        `grant execute on function ${name}() to ${OWNER_ROLE}, ${APP_ROLE}, ${SYSTEM_ROLE}`
      )
    }
  }

  /** Every process keeps workspaces for a few seconds; this tells them of a change at once. */
  private tellOfChanges() {
    this.schema.raw(`
      create function tell_of_workspace_change() returns trigger
      language plpgsql set search_path = pg_catalog, pg_temp
      as $$
      begin
        perform pg_notify('patchbay_workspaces', coalesce(new.id, old.id)::text);
        return null;
      end
      $$
    `)
    this.schema.raw(
      'create trigger tell_of_change after update or delete on tenants ' +
        'for each row execute function tell_of_workspace_change()'
    )
    this.schema.raw(
      'grant execute on function tell_of_workspace_change() to ' +
        `${OWNER_ROLE}, ${APP_ROLE}, ${SYSTEM_ROLE}`
    )
  }
}
