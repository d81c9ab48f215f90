import { BaseSchema } from '@adonisjs/lucid/schema'
import { createTenantTable, tenantForeignKey, timestamp } from '#database/tenant_table'

/**
 * How programs sign in: tokens that people make, and apps that signed in with a password. Of
 * secrets only hashes are kept. What is revoked is deleted, so a row that is there is usable
 * until it expires.
 */
export default class extends BaseSchema {
  async up() {
    // An app on one device: its tokens descend from one sign-in and end together.
    createTenantTable(this, 'token_families', (table) => {
      table.bigInteger('user_id').notNullable()
      table.text('client_name').notNullable()
      table.specificType('scopes', 'text[]').notNullable()
      table.text('last_used_ip').nullable()
      timestamp(table, 'last_used_at').notNullable().defaultTo(this.now())
      timestamp(table, 'expires_at').notNullable()
      timestamp(table, 'created_at').notNullable().defaultTo(this.now())
      tenantForeignKey(table, 'user_id', 'users', { onDelete: 'CASCADE' })
      table.index(['tenant_id', 'user_id'])
      table.index(['tenant_id', 'expires_at'])
    })

    // Used ones stay until they expire, as the second use of one tells that it was copied.
    createTenantTable(this, 'refresh_tokens', (table) => {
      table.bigInteger('family_id').notNullable()
      table.text('secret_hash').notNullable()
      timestamp(table, 'used_at').nullable()
      timestamp(table, 'expires_at').notNullable()
      timestamp(table, 'created_at').notNullable().defaultTo(this.now())
      tenantForeignKey(table, 'family_id', 'token_families', { onDelete: 'CASCADE' })
      table.index(['tenant_id', 'family_id'])
    })

    // With a family: the short-lived one of an app. Without: made by a person, by name.
    createTenantTable(this, 'api_tokens', (table) => {
      table.bigInteger('user_id').notNullable()
      table.bigInteger('family_id').nullable()
      table.text('name').notNullable()
      table.text('secret_hash').notNullable()
      table.specificType('scopes', 'text[]').notNullable()
      timestamp(table, 'expires_at').nullable()
      timestamp(table, 'last_used_at').nullable()
      table.text('last_used_ip').nullable()
      timestamp(table, 'created_at').notNullable().defaultTo(this.now())
      tenantForeignKey(table, 'user_id', 'users', { onDelete: 'CASCADE' })
      tenantForeignKey(table, 'family_id', 'token_families', { onDelete: 'CASCADE' })
      table.index(['tenant_id', 'user_id'])
      table.index(['tenant_id', 'family_id'])
      table.check('family_id is null or expires_at is not null', [], 'api_tokens_of_apps_expire')
    })

    this.schema.alterTable('workspace_settings', (table) => {
      table.boolean('allows_endless_tokens').notNullable().defaultTo(false)
    })
  }

  async down() {
    this.schema.alterTable('workspace_settings', (table) =>
      table.dropColumn('allows_endless_tokens')
    )
    this.schema.dropTable('api_tokens')
    this.schema.dropTable('refresh_tokens')
    this.schema.dropTable('token_families')
  }
}
