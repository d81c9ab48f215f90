import { BaseSchema } from '@adonisjs/lucid/schema'
import { timestamp } from '#database/tenant_table'
import { SYSTEM_ROLE } from '#database/roles'

/** When each scheduled task last ran and how it ended, for operators. */
export default class extends BaseSchema {
  async up() {
    this.schema.createTable('scheduled_task_runs', (table) => {
      table.text('name').primary()
      timestamp(table, 'started_at').notNullable()
      table.integer('milliseconds').notNullable()
      table.text('error').nullable()
    })
    this.schema.raw(`grant select, insert, update, delete on scheduled_task_runs to ${SYSTEM_ROLE}`)
  }

  async down() {
    this.schema.dropTable('scheduled_task_runs')
  }
}
