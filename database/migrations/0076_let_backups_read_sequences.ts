import { BaseSchema } from '@adonisjs/lucid/schema'
import { SYSTEM_ROLE } from '#database/roles'

/**
 * pg_dump reads the sequence of each table it reads, and rows of all workspaces are read by the
 * system role alone. Also for tables that come later.
 */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`grant select on all sequences in schema public to ${SYSTEM_ROLE}`)
    this.schema.raw(
      `alter default privileges in schema public grant select on sequences to ${SYSTEM_ROLE}`
    )
  }

  async down() {
    this.schema.raw(
      `alter default privileges in schema public revoke select on sequences from ${SYSTEM_ROLE}`
    )
    this.schema.raw(`revoke select on all sequences in schema public from ${SYSTEM_ROLE}`)
  }
}
