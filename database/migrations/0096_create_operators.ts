import { BaseSchema } from '@adonisjs/lucid/schema'
import { timestamp, timestamps } from '#database/tenant_table'
import { APP_ROLE, SYSTEM_ROLE } from '#database/roles'

/**
 * Who runs the installation, and what they did. These tables belong to no workspace, and the
 * role that serves workspaces may not even read them; only the banner of a maintenance is
 * there for everybody.
 */
export default class extends BaseSchema {
  async up() {
    this.createOperators()
    this.createSessions()
    this.createEvents()
    this.createMaintenance()
    for (const table of ['operators', 'operator_sessions', 'operator_events']) {
      this.schema.raw(`grant select, insert, update, delete on ${table} to ${SYSTEM_ROLE}`)
    }
    this.schema.raw(`grant select, insert, update, delete on maintenance_notices to ${SYSTEM_ROLE}`)
    this.schema.raw(`grant select on maintenance_notices to ${APP_ROLE}`)

    this.schema.raw('create index tenants_by_age on tenants (created_at desc, id desc)')
    this.schema.raw('create index tenants_by_slug on tenants (slug text_pattern_ops)')
    this.schema.raw('create index tenants_by_name on tenants (lower(name) text_pattern_ops)')
  }

  async down() {
    this.schema.raw('drop index tenants_by_name')
    this.schema.raw('drop index tenants_by_slug')
    this.schema.raw('drop index tenants_by_age')
    this.schema.dropTable('maintenance_notices')
    this.schema.dropTable('operator_events')
    this.schema.dropTable('operator_sessions')
    this.schema.dropTable('operators')
  }

  private createOperators() {
    this.schema.createTable('operators', (table) => {
      table.specificType('id', 'bigint generated always as identity primary key')
      table.text('email').notNullable().unique()
      table.text('name').notNullable()
      table.text('password').nullable()
      table.text('totp_secret').nullable()
      timestamp(table, 'totp_confirmed_at').nullable()
      table.bigInteger('last_totp_step').nullable()
      table.specificType('recovery_codes', 'text[]').notNullable().defaultTo('{}')
      table.text('set_up_hash').nullable().unique()
      timestamp(table, 'set_up_expires_at').nullable()
      timestamp(table, 'disabled_at').nullable()
      timestamp(table, 'last_signed_in_at').nullable()
      timestamps(table)
      table.check('email = lower(email)', [], 'operators_email_is_lower_case')
      table.check('char_length(name) between 1 and 100', [], 'operators_name_length')
    })
  }

  private createSessions() {
    this.schema.createTable('operator_sessions', (table) => {
      table.text('id').primary()
      table
        .bigInteger('operator_id')
        .notNullable()
        .references('id')
        .inTable('operators')
        .onDelete('cascade')
        .index()
      table.text('stage').notNullable().checkIn(['password', 'enrolling', 'full'])
      table.text('ip').nullable()
      table.text('user_agent').nullable()
      timestamp(table, 'created_at').notNullable()
      timestamp(table, 'expires_at').notNullable().index()
    })
  }

  /** Names and slugs are kept as they were, as both outlive whom they name. */
  private createEvents() {
    this.schema.createTable('operator_events', (table) => {
      table.specificType('id', 'bigint generated always as identity primary key')
      table
        .bigInteger('operator_id')
        .nullable()
        .references('id')
        .inTable('operators')
        .onDelete('set null')
      table.text('actor').notNullable()
      table.text('action').notNullable()
      table.bigInteger('workspace_id').nullable()
      table.text('workspace_slug').nullable()
      table.jsonb('details').notNullable().defaultTo('{}')
      table.text('ip').nullable()
      timestamp(table, 'created_at').notNullable().defaultTo(this.now())
      table.index(['workspace_id', 'id'])
    })
  }

  private createMaintenance() {
    this.schema.createTable('maintenance_notices', (table) => {
      table.boolean('is_current').primary().defaultTo(true)
      table.text('text_en').notNullable()
      table.text('text_ru').notNullable()
      timestamp(table, 'starts_at').notNullable()
      timestamp(table, 'ends_at').nullable()
      table.check('is_current', [], 'maintenance_notices_has_one_row')
    })
  }
}
