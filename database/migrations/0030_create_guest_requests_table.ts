import { BaseSchema } from '@adonisjs/lucid/schema'
import { createTenantTable, tenantForeignKey, timestamp } from '#database/tenant_table'

/** Requests of guests that wait for the click on the mailed link. */
export default class extends BaseSchema {
  async up() {
    createTenantTable(this, 'guest_requests', (table) => {
      table.text('email').notNullable()
      table.text('name').notNullable()
      table.text('subject').notNullable()
      table.text('body_html').notNullable()
      table.text('body_text').notNullable()
      table.text('locale').notNullable()
      table.jsonb('files').notNullable()
      table.uuid('submission_id').notNullable()
      timestamp(table, 'expires_at').notNullable()
      timestamp(table, 'confirmed_at').nullable()
      table.bigInteger('ticket_id').nullable()
      timestamp(table, 'created_at').notNullable()
      tenantForeignKey(table, 'ticket_id', 'tickets', { onDelete: 'CASCADE' })
      table.unique(['tenant_id', 'submission_id'])
      table.index(['tenant_id', 'expires_at'])
    })
  }

  async down() {
    this.schema.dropTable('guest_requests')
  }
}
