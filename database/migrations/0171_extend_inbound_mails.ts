import { BaseSchema } from '@adonisjs/lucid/schema'
import { createTenantTable, tenantForeignKey, timestamp } from '#database/tenant_table'

/** Who may write no more, what staff let through, and how long originals of mails are kept. */
export default class extends BaseSchema {
  async up() {
    createTenantTable(
      this,
      'mail_blocks',
      (table) => {
        // An address, or `@example.com` for all of a host.
        table.text('sender').notNullable()
        table.bigInteger('blocked_by_id').nullable()
        timestamp(table, 'created_at').notNullable().defaultTo(this.now())
        table.check('sender = lower(sender)', [], 'mail_blocks_are_lower_case')
        tenantForeignKey(table, 'blocked_by_id', 'users', { onDelete: 'SET NULL' })
      },
      { id: false, primary: ['sender'] }
    )
    this.schema.alterTable('inbound_mails', (table) => {
      // Somebody looked at it and found that it is no spam: checks of the sender are left out.
      table.boolean('is_cleared').notNullable().defaultTo(false)
      timestamp(table, 'original_deleted_at').nullable()
      table.index(['tenant_id', 'from_address'])
    })
    this.schema.raw(
      'create index inbound_mails_with_original on inbound_mails (tenant_id, received_at) where original_deleted_at is null'
    )
    this.schema.alterTable('workspace_settings', (table) => {
      table.integer('original_mails_kept_for').notNullable().defaultTo(90).checkBetween([1, 3650])
    })
  }

  async down() {
    this.schema.alterTable('workspace_settings', (table) => {
      table.dropColumn('original_mails_kept_for')
    })
    this.schema.raw('drop index inbound_mails_with_original')
    this.schema.alterTable('inbound_mails', (table) => {
      table.dropIndex(['tenant_id', 'from_address'])
      table.dropColumns('is_cleared', 'original_deleted_at')
    })
    this.schema.dropTable('mail_blocks')
  }
}
