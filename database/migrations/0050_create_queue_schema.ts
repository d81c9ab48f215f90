import { runMigrations, type PgQueryable } from 'bullmq'
import { BaseSchema } from '@adonisjs/lucid/schema'
import { SYSTEM_ROLE } from '#database/roles'

/**
 * BullMQ's own tables, in a schema that belongs to no workspace: only the system role may
 * enter. A BullMQ with a newer schema needs another migration like this one; a test tells.
 */
export default class extends BaseSchema {
  /** BullMQ begins and commits a transaction of its own. */
  static disableTransactions = true

  async up() {
    this.defer(async (db) => {
      const knex = db.getWriteClient()
      const connection = await knex.client.acquireConnection()
      try {
        await runMigrations(connection as PgQueryable, 'bullmq')
      } finally {
        await knex.client.releaseConnection(connection)
      }
      for (const grant of [
        'usage on schema bullmq',
        'select, insert, update, delete on all tables in schema bullmq',
        'usage, select, update on all sequences in schema bullmq',
        'execute on all functions in schema bullmq',
      ]) {
        await db.rawQuery(`grant ${grant} to ${SYSTEM_ROLE}`)
      }
    })
  }

  async down() {
    this.schema.raw('drop schema bullmq cascade')
  }
}
