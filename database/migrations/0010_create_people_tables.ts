import { BaseSchema } from '@adonisjs/lucid/schema'
import { createTenantTable, tenantForeignKey, timestamp, timestamps } from '#database/tenant_table'

/** People of a workspace, the teams they work in, and their sessions. */
export default class extends BaseSchema {
  async up() {
    createTenantTable(this, 'users', (table) => {
      table.text('email').notNullable()
      table.text('name').notNullable()
      table.text('password').nullable()
      table
        .text('role')
        .notNullable()
        .checkIn(['owner', 'admin', 'agent', 'light_agent', 'customer'])
      table.text('locale').nullable().checkIn(['en', 'ru'])
      timestamp(table, 'email_verified_at').nullable()
      timestamp(table, 'disabled_at').nullable()
      timestamps(table)
      table.unique(['tenant_id', 'email'])
      table.index(['tenant_id', 'role', 'name', 'id'])
      table.check('email = lower(email)', [], 'users_email_is_lower_case')
    })

    createTenantTable(this, 'teams', (table) => {
      table.text('name').notNullable()
      timestamps(table)
      table.unique(['tenant_id', 'name'])
    })

    createTenantTable(
      this,
      'team_members',
      (table) => {
        table.bigInteger('team_id').notNullable()
        table.bigInteger('user_id').notNullable()
        tenantForeignKey(table, 'team_id', 'teams', { onDelete: 'CASCADE' })
        tenantForeignKey(table, 'user_id', 'users', { onDelete: 'CASCADE' })
        table.index(['tenant_id', 'user_id'])
      },
      { id: false, primary: ['team_id', 'user_id'] }
    )

    createTenantTable(
      this,
      'sessions',
      (table) => {
        table.text('id').notNullable()
        table.bigInteger('user_id').nullable()
        table.text('data').notNullable()
        timestamp(table, 'expires_at').notNullable()
        timestamp(table, 'touched_at').notNullable()
        timestamp(table, 'created_at').notNullable().defaultTo(this.now())
        tenantForeignKey(table, 'user_id', 'users', { onDelete: 'CASCADE' })
        table.index(['tenant_id', 'user_id'])
        table.index(['tenant_id', 'expires_at'])
      },
      { id: false, primary: ['id'] }
    )
  }

  async down() {
    this.schema.dropTable('sessions')
    this.schema.dropTable('team_members')
    this.schema.dropTable('teams')
    this.schema.dropTable('users')
  }
}
