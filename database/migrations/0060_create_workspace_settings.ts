import { BaseSchema } from '@adonisjs/lucid/schema'
import { createTenantTable, timestamp, timestamps } from '#database/tenant_table'
import { APP_ROLE } from '#database/roles'

/**
 * What a workspace decides about itself. What every request needs stands on `tenants`, which
 * is read before there is a tenant and by every workspace's role; the rest has a table of its
 * own, that others cannot read. A workspace without a row has the defaults.
 */
export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('tenants', (table) => {
      table.specificType('languages', 'text[]').notNullable().defaultTo('{en,ru}')
      table.text('logo_key').nullable()
      timestamp(table, 'suspended_at').nullable()
      timestamp(table, 'deletion_due_at').nullable()
      table.check(
        `cardinality(languages) > 0 and languages <@ '{en,ru}' and locale = any (languages)`,
        [],
        'tenants_languages_are_known'
      )
    })
    this.schema.raw(`grant update (languages, logo_key, deletion_due_at) on tenants to ${APP_ROLE}`)

    createTenantTable(
      this,
      'workspace_settings',
      (table) => {
        table
          .text('sign_up_rule')
          .notNullable()
          .defaultTo('anyone')
          .checkIn(['anyone', 'allowed_domains', 'invited'])
        table.specificType('allowed_mail_domains', 'text[]').notNullable().defaultTo('{}')
        table.specificType('second_factor_roles', 'text[]').notNullable().defaultTo('{}')
        timestamps(table)
      },
      { id: false }
    )
  }

  async down() {
    this.schema.dropTable('workspace_settings')
    this.schema.alterTable('tenants', (table) => {
      table.dropChecks('tenants_languages_are_known')
      table.dropColumns('languages', 'logo_key', 'suspended_at', 'deletion_due_at')
    })
  }
}
