import { BaseSchema } from '@adonisjs/lucid/schema'
import { createTenantTable, tenantForeignKey, timestamp } from '#database/tenant_table'

/** How a mailbox is watched, by whom, and the tokens of programs that hand in mails over HTTP. */
export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('mailboxes', (table) => {
      table.smallint('imap_import_days').notNullable().defaultTo(0).checkBetween([0, 90])
      // What the server received before is not imported.
      timestamp(table, 'imap_since').nullable()
      table.text('imap_then').notNullable().defaultTo('seen').checkIn(['keep', 'seen', 'move'])
      table.text('imap_move_to').nullable()
      // Counts changes that a running watcher has to begin anew for.
      table.integer('imap_revision').notNullable().defaultTo(1)
      table.text('imap_leased_by').nullable()
      timestamp(table, 'imap_leased_until').nullable()
    })
    createTenantTable(this, 'mail_intake_tokens', (table) => {
      table.bigInteger('mailbox_id').notNullable()
      table.text('name').notNullable()
      // SHA-256; the token itself is shown once.
      table.text('token_hash').notNullable()
      table.bigInteger('created_by_id').nullable()
      timestamp(table, 'created_at').notNullable().defaultTo(this.now())
      timestamp(table, 'last_used_at').nullable()
      table.unique(['tenant_id', 'token_hash'])
      table.index(['tenant_id', 'mailbox_id'])
      tenantForeignKey(table, 'mailbox_id', 'mailboxes', { onDelete: 'CASCADE' })
      tenantForeignKey(table, 'created_by_id', 'users', { onDelete: 'SET NULL' })
    })
  }

  async down() {
    this.schema.dropTable('mail_intake_tokens')
    this.schema.alterTable('mailboxes', (table) => {
      table.dropColumns(
        'imap_import_days',
        'imap_since',
        'imap_then',
        'imap_move_to',
        'imap_revision',
        'imap_leased_by',
        'imap_leased_until'
      )
    })
  }
}
