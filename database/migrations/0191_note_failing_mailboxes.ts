import { BaseSchema } from '@adonisjs/lucid/schema'
import { timestamp } from '#database/tenant_table'

/** When people were told last that a mailbox cannot be reached: once per failure. */
export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('mailboxes', (table) => {
      timestamp(table, 'failing_told_at').nullable()
    })
    this.schema.raw(
      "create index mailboxes_failing on mailboxes (imap_seen_at) where imap_state = 'failing'"
    )
  }

  async down() {
    this.schema.raw('drop index mailboxes_failing')
    this.schema.alterTable('mailboxes', (table) => table.dropColumn('failing_told_at'))
  }
}
