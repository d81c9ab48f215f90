import { BaseSchema } from '@adonisjs/lucid/schema'
import { createTenantTable, tenantForeignKey, timestamp } from '#database/tenant_table'

/** A workspace's consent that the operator may sign in, and each time that was done. */
export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('users', (table) => {
      table.boolean('is_support').notNullable().defaultTo(false)
    })

    createTenantTable(this, 'support_grants', (table) => {
      table.bigInteger('granted_by_id').nullable()
      table.text('role').notNullable().checkIn(['agent', 'light_agent'])
      table.text('reason').notNullable()
      timestamp(table, 'created_at').notNullable()
      timestamp(table, 'expires_at').notNullable()
      timestamp(table, 'revoked_at').nullable()
      table.bigInteger('revoked_by_id').nullable()
      table.check('char_length(reason) between 1 and 500', [], 'support_grants_reason_length')
      tenantForeignKey(table, 'granted_by_id', 'users', { onDelete: 'SET NULL' })
      tenantForeignKey(table, 'revoked_by_id', 'users', { onDelete: 'SET NULL' })
    })

    createTenantTable(this, 'support_accesses', (table) => {
      table.bigInteger('grant_id').notNullable()
      table.bigInteger('user_id').notNullable()
      table.text('operator_name').notNullable()
      table.text('ip').nullable()
      timestamp(table, 'created_at').notNullable()
      timestamp(table, 'started_at').nullable()
      timestamp(table, 'ends_at').notNullable()
      timestamp(table, 'ended_at').nullable()
      tenantForeignKey(table, 'grant_id', 'support_grants', { onDelete: 'CASCADE' })
      tenantForeignKey(table, 'user_id', 'users', { onDelete: 'CASCADE' })
      table.index(['tenant_id', 'grant_id'])
      table.index(['tenant_id', 'user_id'])
    })
  }

  async down() {
    this.schema.dropTable('support_accesses')
    this.schema.dropTable('support_grants')
    this.schema.alterTable('users', (table) => table.dropColumn('is_support'))
  }
}
