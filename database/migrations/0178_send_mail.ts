import { BaseSchema } from '@adonisjs/lucid/schema'
import { createTenantTable, tenantForeignKey, timestamp } from '#database/tenant_table'

/** What the post office must know of a mail under way, its breaker, and replies held for undoing. */
export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('outgoing_mails', (table) => {
      // { name, payload } of the job that writes and sends it, for when the queue loses that;
      // ids only, forgotten once it is sent.
      table.jsonb('job').nullable()
      // Until then nobody tries: somebody is at it, or the next attempt is to wait.
      timestamp(table, 'due_at').notNullable().defaultTo(this.now())
      // How often its bytes began to travel and nobody knows whether they arrived.
      table.smallint('hand_overs').notNullable().defaultTo(0)
    })
    this.schema.raw(
      "create index outgoing_mails_due on outgoing_mails (due_at) where state = 'queued'"
    )
    this.schema.raw(
      'create index outgoing_mails_automatic on outgoing_mails (tenant_id, created_at) where is_automatic'
    )

    createTenantTable(
      this,
      'mail_breakers',
      (table) => {
        timestamp(table, 'tripped_at').nullable()
        // Mails before this moment do not count any more.
        timestamp(table, 'resumed_at').nullable()
      },
      { id: false, primary: [] }
    )

    createTenantTable(this, 'held_replies', (table) => {
      table.bigInteger('ticket_id').notNullable()
      table.bigInteger('author_id').notNullable()
      table.text('body_html').notNullable()
      // [{ fileName, contentType, size, storageKey }]
      table.jsonb('files').notNullable().defaultTo('[]')
      table.bigInteger('status_id').nullable()
      table.bigInteger('last_seen_message_id').nullable()
      table.uuid('submission_id').notNullable()
      table.text('state').notNullable().defaultTo('held').checkIn(['held', 'returned'])
      // Why it came back, such as `undone`.
      table.text('reason').nullable()
      timestamp(table, 'release_at').notNullable()
      timestamp(table, 'created_at').notNullable().defaultTo(this.now())
      table.unique(['tenant_id', 'submission_id'])
      table.index(['tenant_id', 'ticket_id'])
      tenantForeignKey(table, 'ticket_id', 'tickets', { onDelete: 'CASCADE' })
      tenantForeignKey(table, 'author_id', 'users', { onDelete: 'CASCADE' })
      tenantForeignKey(table, 'status_id', 'ticket_statuses', { onDelete: 'SET NULL' })
      tenantForeignKey(table, 'last_seen_message_id', 'messages', { onDelete: 'SET NULL' })
    })
    this.schema.raw(
      "create index held_replies_due on held_replies (release_at) where state = 'held'"
    )
  }

  async down() {
    this.schema.dropTable('held_replies')
    this.schema.dropTable('mail_breakers')
    this.schema.raw('drop index outgoing_mails_automatic')
    this.schema.raw('drop index outgoing_mails_due')
    this.schema.alterTable('outgoing_mails', (table) => {
      table.dropColumns('job', 'due_at', 'hand_overs')
    })
  }
}
