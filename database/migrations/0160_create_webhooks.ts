import { BaseSchema } from '@adonisjs/lucid/schema'
import { createTenantTable, tenantForeignKey, timestamp, timestamps } from '#database/tenant_table'

/**
 * Where a workspace wants to be told of events, what has to be sent there, and each try to do
 * so. The deliveries are the truth: a job only says that one is due.
 */
export default class extends BaseSchema {
  async up() {
    this.createEndpoints()
    this.createDeliveries()
    this.createAttempts()
  }

  async down() {
    this.schema.dropTable('webhook_attempts')
    this.schema.dropTable('webhook_deliveries')
    this.schema.dropTable('webhook_endpoints')
  }

  private createEndpoints() {
    createTenantTable(this, 'webhook_endpoints', (table) => {
      // What the sealed secrets are bound to, as it is known before the row is there.
      table.text('key').notNullable()
      table.text('url').notNullable()
      table.text('description').notNullable().defaultTo('')
      table.boolean('wants_all').notNullable()
      table.specificType('event_names', 'text[]').notNullable().defaultTo('{}')
      table.boolean('includes_notes').notNullable().defaultTo(false)
      table.text('version').notNullable()
      table.text('secret').notNullable()
      table.text('former_secret').nullable()
      timestamp(table, 'former_secret_until').nullable()
      // Why nothing is sent; null while it is.
      table.text('off_reason').nullable()
      timestamp(table, 'off_since').nullable()
      // Since the last success.
      table.integer('failures').notNullable().defaultTo(0)
      timestamp(table, 'failing_since').nullable()
      timestamp(table, 'last_success_at').nullable()
      timestamps(table)
      table.unique(['tenant_id', 'key'])
      table.check(
        `off_reason in ('person', 'failing', 'gone')`,
        [],
        'webhook_endpoints_known_off_reason'
      )
      table.check(
        '(off_reason is null) = (off_since is null)',
        [],
        'webhook_endpoints_off_since_a_moment'
      )
    })
  }

  private createDeliveries() {
    createTenantTable(this, 'webhook_deliveries', (table) => {
      table.bigInteger('endpoint_id').notNullable()
      // None for a test that a person sent.
      table.bigInteger('event_id').nullable()
      table.text('message_id').notNullable()
      table.text('event_name').notNullable()
      table.bigInteger('ticket_number').nullable()
      // Frozen: what is sent again is the same, byte for byte.
      table.text('body').notNullable()
      table.text('state').notNullable()
      table.smallint('attempts').notNullable().defaultTo(0)
      // Where it stands in the schedule of retries, which a replay begins again.
      table.smallint('step').notNullable().defaultTo(0)
      timestamp(table, 'next_attempt_at').nullable()
      timestamp(table, 'claimed_until').nullable()
      table.smallint('response_status').nullable()
      table.text('error').nullable()
      table.integer('duration_ms').nullable()
      timestamp(table, 'created_at').notNullable().defaultTo(this.now())
      timestamp(table, 'finished_at').nullable()
      tenantForeignKey(table, 'endpoint_id', 'webhook_endpoints', { onDelete: 'CASCADE' })
      tenantForeignKey(table, 'event_id', 'events', { onDelete: 'CASCADE' })
      table.unique(['tenant_id', 'endpoint_id', 'event_id'])
      table.unique(['tenant_id', 'message_id'])
      table.index(['tenant_id', 'event_id'])
      table.check(
        `state in ('pending', 'succeeded', 'failed')`,
        [],
        'webhook_deliveries_known_state'
      )
      table.check(
        `(state = 'pending') = (next_attempt_at is not null)`,
        [],
        'webhook_deliveries_pending_are_due'
      )
    })
    for (const statement of [
      `create index webhook_deliveries_log on webhook_deliveries
         (tenant_id, endpoint_id, created_at desc, id desc)`,
      `create index webhook_deliveries_log_by_state on webhook_deliveries
         (tenant_id, endpoint_id, state, created_at desc, id desc)`,
      `create index webhook_deliveries_due on webhook_deliveries (next_attempt_at)
         where state = 'pending'`,
      `create index webhook_deliveries_claimed on webhook_deliveries
         (tenant_id, endpoint_id, claimed_until) where claimed_until is not null`,
      `create index webhook_deliveries_by_age on webhook_deliveries (created_at)`,
    ]) {
      this.schema.raw(statement)
    }
  }

  private createAttempts() {
    createTenantTable(this, 'webhook_attempts', (table) => {
      table.bigInteger('delivery_id').notNullable()
      table.smallint('number').notNullable()
      // As the address was then.
      table.text('url').notNullable()
      table.jsonb('request_headers').notNullable()
      table.smallint('response_status').nullable()
      table.jsonb('response_headers').nullable()
      // The beginning of it.
      table.text('response_body').nullable()
      table.boolean('is_cut').notNullable().defaultTo(false)
      // Why there was no answer.
      table.text('error').nullable()
      table.integer('duration_ms').notNullable()
      timestamp(table, 'created_at').notNullable().defaultTo(this.now())
      tenantForeignKey(table, 'delivery_id', 'webhook_deliveries', { onDelete: 'CASCADE' })
      table.index(['tenant_id', 'delivery_id', 'id'])
    })
  }
}
