import { BaseSchema } from '@adonisjs/lucid/schema'
import { APP_ROLE, SYSTEM_ROLE } from '#database/roles'

/**
 * Lets `current_tenant()` believe several keys, so that APP_KEY can be changed while processes
 * with the former one still run; and lets processes see which migrations ran, to tell whether
 * they are ready.
 */
export default class extends BaseSchema {
  async up() {
    this.schema.raw('alter table tenancy_keys drop constraint tenancy_keys_has_one_row')
    this.schema.raw('alter table tenancy_keys drop constraint tenancy_keys_pkey')
    this.schema.raw('alter table tenancy_keys add primary key (key)')
    this.schema.raw(`grant select on adonis_schema to ${APP_ROLE}, ${SYSTEM_ROLE}`)
  }

  async down() {
    this.schema.raw(`revoke select on adonis_schema from ${APP_ROLE}, ${SYSTEM_ROLE}`)
    this.schema.raw('delete from tenancy_keys where not is_current')
    this.schema.raw('alter table tenancy_keys drop constraint tenancy_keys_pkey')
    this.schema.raw('alter table tenancy_keys add primary key (is_current)')
    this.schema.raw(
      'alter table tenancy_keys add constraint tenancy_keys_has_one_row check (is_current)'
    )
  }
}
