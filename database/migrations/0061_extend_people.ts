import { BaseSchema } from '@adonisjs/lucid/schema'
import { createTenantTable, tenantForeignKey, timestamp } from '#database/tenant_table'

/** What people say about themselves, where they are signed in, and links mailed to them. */
export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('users', (table) => {
      table.text('time_zone').nullable()
      table.text('avatar_key').nullable()
      table.text('signature_html').nullable()
      timestamp(table, 'password_changed_at').nullable()
      timestamp(table, 'anonymized_at').nullable()
    })

    this.schema.alterTable('sessions', (table) => {
      // How its owner's pages name it; the id is the secret itself, as a hash.
      table.uuid('key').notNullable().defaultTo(this.raw('gen_random_uuid()'))
      table.text('ip').nullable()
      table.text('user_agent').nullable()
      table.unique(['tenant_id', 'key'])
    })

    createTenantTable(this, 'mail_links', (table) => {
      table.text('purpose').notNullable()
      table.text('email').notNullable()
      table.bigInteger('user_id').nullable()
      table.jsonb('payload').notNullable().defaultTo('{}')
      timestamp(table, 'expires_at').notNullable()
      timestamp(table, 'used_at').nullable()
      timestamp(table, 'revoked_at').nullable()
      timestamp(table, 'created_at').notNullable().defaultTo(this.now())
      tenantForeignKey(table, 'user_id', 'users', { onDelete: 'CASCADE' })
      table.index(['tenant_id', 'user_id', 'purpose'])
      table.index(['tenant_id', 'expires_at'])
    })
  }

  async down() {
    this.schema.dropTable('mail_links')
    this.schema.alterTable('sessions', (table) => table.dropColumns('key', 'ip', 'user_agent'))
    this.schema.alterTable('users', (table) =>
      table.dropColumns(
        'time_zone',
        'avatar_key',
        'signature_html',
        'password_changed_at',
        'anonymized_at'
      )
    )
  }
}
