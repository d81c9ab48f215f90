import { BaseSchema } from '@adonisjs/lucid/schema'
import { createTenantTable, tenantForeignKey, timestamp } from '#database/tenant_table'
import { SYSTEM_ROLE } from '#database/roles'

/**
 * What people are told, how they want to be told, and the devices it is pushed to. A notification
 * waits for mail or push while its `…_due_at` is set; a batch is what leaves as one.
 */
export default class extends BaseSchema {
  async up() {
    this.createBatches()
    this.createNotifications()
    this.createPreferences()
    this.createDevices()
    this.createPushKeys()
  }

  async down() {
    for (const table of [
      'push_keys',
      'push_subscriptions',
      'notification_preferences',
      'notifications',
      'notification_batches',
    ]) {
      this.schema.dropTable(table)
    }
  }

  private createBatches() {
    createTenantTable(this, 'notification_batches', (table) => {
      table.bigInteger('user_id').notNullable()
      table.text('channel').notNullable().checkIn(['mail', 'push'])
      timestamp(table, 'created_at').notNullable().defaultTo(this.raw('clock_timestamp()'))
      timestamp(table, 'sent_at').nullable()
      tenantForeignKey(table, 'user_id', 'users', { onDelete: 'CASCADE' })
      table.index(['tenant_id', 'user_id', 'channel', 'created_at'])
    })
    this.schema.raw(
      'create index notification_batches_unsent on notification_batches (created_at) where sent_at is null'
    )
    this.schema.raw(
      'create index notification_batches_sent on notification_batches (sent_at) where sent_at is not null'
    )
  }

  private createNotifications() {
    createTenantTable(this, 'notifications', (table) => {
      table.bigInteger('user_id').notNullable()
      table.text('kind').notNullable()
      table.bigInteger('event_id').notNullable()
      table.bigInteger('ticket_id').nullable()
      table.bigInteger('message_id').nullable()
      table.bigInteger('actor_id').nullable()
      // Small facts that its sentence names, such as a rating; nothing about people.
      table.jsonb('details').notNullable().defaultTo('{}')
      // Whether it stands on the person's page; else it is for mail or push alone.
      table.boolean('in_app').notNullable()
      timestamp(table, 'mail_due_at').nullable()
      timestamp(table, 'push_due_at').nullable()
      table.bigInteger('mail_batch_id').nullable()
      table.bigInteger('push_batch_id').nullable()
      timestamp(table, 'seen_at').nullable()
      timestamp(table, 'read_at').nullable()
      timestamp(table, 'created_at').notNullable().defaultTo(this.raw('clock_timestamp()'))
      table.unique(['tenant_id', 'user_id', 'event_id'])
      table.index(['tenant_id', 'event_id'])
      table.index(['tenant_id', 'ticket_id', 'user_id'])
      table.index(['tenant_id', 'message_id'])
      table.index(['tenant_id', 'actor_id'])
      tenantForeignKey(table, 'user_id', 'users', { onDelete: 'CASCADE' })
      tenantForeignKey(table, 'event_id', 'events', { onDelete: 'CASCADE' })
      tenantForeignKey(table, 'ticket_id', 'tickets', { onDelete: 'CASCADE' })
      tenantForeignKey(table, 'message_id', 'messages', { onDelete: 'CASCADE' })
      tenantForeignKey(table, 'actor_id', 'users', { onDelete: 'SET NULL' })
      tenantForeignKey(table, 'mail_batch_id', 'notification_batches', { onDelete: 'SET NULL' })
      tenantForeignKey(table, 'push_batch_id', 'notification_batches', { onDelete: 'SET NULL' })
    })
    for (const statement of [
      `create index notifications_list on notifications (tenant_id, user_id, id desc) where in_app`,
      `create index notifications_unread on notifications (tenant_id, user_id, id desc)
         where in_app and read_at is null`,
      `create index notifications_mail_due on notifications (mail_due_at)
         where mail_due_at is not null`,
      `create index notifications_push_due on notifications (push_due_at)
         where push_due_at is not null`,
      `create index notifications_mail_waiting on notifications (tenant_id, user_id)
         where mail_due_at is not null`,
      `create index notifications_push_waiting on notifications (tenant_id, user_id)
         where push_due_at is not null`,
      `create index notifications_mail_batch on notifications (tenant_id, mail_batch_id)
         where mail_batch_id is not null`,
      `create index notifications_push_batch on notifications (tenant_id, push_batch_id)
         where push_batch_id is not null`,
      `create index notifications_read on notifications (read_at) where read_at is not null`,
    ]) {
      this.schema.raw(statement)
    }
  }

  private createPreferences() {
    createTenantTable(
      this,
      'notification_preferences',
      (table) => {
        table.bigInteger('user_id').notNullable()
        // { kind: { inApp, mail, push } }: only where it differs from the role's defaults.
        table.jsonb('choices').notNullable().defaultTo('{}')
        table.text('digest').notNullable().defaultTo('off').checkIn(['off', 'hourly', 'daily'])
        // Minutes of the person's day.
        table.smallint('digest_at').notNullable().defaultTo(540)
        table.smallint('quiet_from').nullable()
        table.smallint('quiet_to').nullable()
        // ISO weekdays on which quiet hours begin.
        table.specificType('quiet_days', 'smallint[]').notNullable().defaultTo('{1,2,3,4,5,6,7}')
        timestamp(table, 'paused_until').nullable()
        table.boolean('push_shows_text').notNullable().defaultTo(true)
        timestamp(table, 'updated_at').notNullable().defaultTo(this.now())
        table.check('digest_at between 0 and 1439', [], 'notification_preferences_digest_at')
        table.check(
          '(quiet_from is null) = (quiet_to is null) and quiet_from between 0 and 1439 and quiet_to between 0 and 1439',
          [],
          'notification_preferences_quiet_hours'
        )
        tenantForeignKey(table, 'user_id', 'users', { onDelete: 'CASCADE' })
      },
      { id: false, primary: ['user_id'] }
    )
  }

  private createDevices() {
    createTenantTable(this, 'push_subscriptions', (table) => {
      table.bigInteger('user_id').notNullable()
      table.text('name').notNullable()
      table.text('endpoint').notNullable()
      // SHA-256 of the endpoint: a browser has one subscription per workspace.
      table.text('endpoint_hash').notNullable()
      // JSON { p256dh, auth }, sealed.
      table.text('keys').notNullable()
      // Since the last success.
      table.smallint('failures').notNullable().defaultTo(0)
      timestamp(table, 'created_at').notNullable().defaultTo(this.now())
      timestamp(table, 'last_used_at').nullable()
      table.check('char_length(name) between 1 and 100', [], 'push_subscriptions_name_length')
      table.unique(['tenant_id', 'endpoint_hash'])
      table.index(['tenant_id', 'user_id'])
      tenantForeignKey(table, 'user_id', 'users', { onDelete: 'CASCADE' })
    })
  }

  /** One pair for the installation, which browsers know it by; not for the role that serves them. */
  private createPushKeys() {
    this.schema.createTable('push_keys', (table) => {
      table.smallint('id').primary().defaultTo(1)
      table.text('public_key').notNullable()
      table.text('private_key').notNullable()
      timestamp(table, 'created_at').notNullable().defaultTo(this.now())
      table.check('id = 1', [], 'push_keys_one_row')
    })
    this.schema.raw(`grant select, insert, update, delete on push_keys to ${SYSTEM_ROLE}`)
  }
}
