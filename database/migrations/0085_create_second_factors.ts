import { BaseSchema } from '@adonisjs/lucid/schema'
import { createTenantTable, tenantForeignKey, timestamp } from '#database/tenant_table'

/** What people prove themselves with beside their password, and what is under way with it. */
export default class extends BaseSchema {
  async up() {
    // Since when somebody has a second factor: read with the session of every request.
    this.schema.alterTable('users', (table) => timestamp(table, 'second_factor_at').nullable())

    createTenantTable(this, 'totp_factors', (table) => {
      table.bigInteger('user_id').notNullable()
      table.text('secret').notNullable()
      table.bigInteger('last_used_step').nullable()
      timestamp(table, 'confirmed_at').nullable()
      timestamp(table, 'created_at').notNullable().defaultTo(this.now())
      tenantForeignKey(table, 'user_id', 'users', { onDelete: 'CASCADE' })
      table.unique(['tenant_id', 'user_id'])
    })

    createTenantTable(this, 'recovery_codes', (table) => {
      table.bigInteger('user_id').notNullable()
      table.text('code_hash').notNullable()
      timestamp(table, 'used_at').nullable()
      timestamp(table, 'created_at').notNullable().defaultTo(this.now())
      tenantForeignKey(table, 'user_id', 'users', { onDelete: 'CASCADE' })
      table.unique(['tenant_id', 'user_id', 'code_hash'])
    })

    createTenantTable(this, 'passkeys', (table) => {
      table.bigInteger('user_id').notNullable()
      table.text('name').notNullable()
      table.text('credential_id').notNullable()
      table.text('public_key').notNullable()
      table.bigInteger('counter').notNullable()
      table.specificType('transports', 'text[]').notNullable().defaultTo('{}')
      // The host it was made at: browsers offer it nowhere else.
      table.text('rp_id').notNullable()
      table.text('user_handle').notNullable()
      table.boolean('is_synced').notNullable()
      timestamp(table, 'last_used_at').nullable()
      timestamp(table, 'created_at').notNullable().defaultTo(this.now())
      tenantForeignKey(table, 'user_id', 'users', { onDelete: 'CASCADE' })
      table.unique(['tenant_id', 'credential_id'])
      table.index(['tenant_id', 'user_id'])
    })

    createTenantTable(this, 'passkey_challenges', (table) => {
      table.text('challenge').notNullable()
      table.text('purpose').notNullable()
      // Of the browser that asked, as a hash.
      table.text('session_hash').notNullable()
      table.bigInteger('user_id').nullable()
      table.text('user_handle').nullable()
      timestamp(table, 'expires_at').notNullable()
      timestamp(table, 'created_at').notNullable().defaultTo(this.now())
      tenantForeignKey(table, 'user_id', 'users', { onDelete: 'CASCADE' })
      table.unique(['tenant_id', 'challenge'])
      table.index(['tenant_id', 'expires_at'])
      table.index(['tenant_id', 'user_id'])
    })

    createTenantTable(this, 'pending_sign_ins', (table) => {
      table.text('token_hash').notNullable()
      table.bigInteger('user_id').notNullable()
      table.text('method').notNullable()
      table.boolean('is_remembered').notNullable()
      table.text('intended_url').nullable()
      table.integer('wrong_tries').notNullable().defaultTo(0)
      timestamp(table, 'expires_at').notNullable()
      timestamp(table, 'created_at').notNullable().defaultTo(this.now())
      tenantForeignKey(table, 'user_id', 'users', { onDelete: 'CASCADE' })
      table.unique(['tenant_id', 'token_hash'])
      table.index(['tenant_id', 'expires_at'])
      table.index(['tenant_id', 'user_id'])
    })

    createTenantTable(this, 'factor_resets', (table) => {
      table.bigInteger('user_id').notNullable()
      // Null: the installation's operator.
      table.bigInteger('started_by').nullable()
      timestamp(table, 'takes_effect_at').nullable()
      timestamp(table, 'consented_at').nullable()
      timestamp(table, 'cancelled_at').nullable()
      timestamp(table, 'executed_at').nullable()
      timestamp(table, 'created_at').notNullable().defaultTo(this.now())
      tenantForeignKey(table, 'user_id', 'users', { onDelete: 'CASCADE' })
      tenantForeignKey(table, 'started_by', 'users', { onDelete: 'SET NULL' })
      table.index(['tenant_id', 'user_id'])
      table.index(['tenant_id', 'started_by'])
    })
    // One at a time for each person, so that a second start cannot shorten the wait.
    this.schema.raw(
      `create unique index factor_resets_open on factor_resets (tenant_id, user_id)
       where cancelled_at is null and executed_at is null`
    )
  }

  async down() {
    for (const table of [
      'factor_resets',
      'pending_sign_ins',
      'passkey_challenges',
      'passkeys',
      'recovery_codes',
      'totp_factors',
    ]) {
      this.schema.dropTable(table)
    }
    this.schema.alterTable('users', (table) => table.dropColumn('second_factor_at'))
  }
}
