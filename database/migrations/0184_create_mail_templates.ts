import { BaseSchema } from '@adonisjs/lucid/schema'
import { createTenantTable, tenantForeignKey, timestamp } from '#database/tenant_table'

/** A workspace's own words for automatic mails; without a row a mail says what is built in. */
export default class extends BaseSchema {
  async up() {
    createTenantTable(this, 'mail_templates', (table) => {
      table.text('kind').notNullable()
      table.text('locale').notNullable()
      // { subject?, lead?, … }: only what differs from the built-in text.
      table.jsonb('texts').notNullable()
      table.bigInteger('updated_by_id').nullable()
      timestamp(table, 'updated_at').notNullable()
      table.unique(['tenant_id', 'kind', 'locale'])
      table.index(['tenant_id', 'updated_by_id'])
      tenantForeignKey(table, 'updated_by_id', 'users', { onDelete: 'SET NULL' })
    })
  }

  async down() {
    this.schema.dropTable('mail_templates')
  }
}
