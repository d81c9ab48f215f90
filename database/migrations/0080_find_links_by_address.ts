import { BaseSchema } from '@adonisjs/lucid/schema'

/** Links are asked for by address, and belong to nobody until their mail is written. */
export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('mail_links', (table) => {
      table.index(['tenant_id', 'email', 'purpose', 'expires_at'])
    })
  }

  async down() {
    this.schema.alterTable('mail_links', (table) => {
      table.dropIndex(['tenant_id', 'email', 'purpose', 'expires_at'])
    })
  }
}
