import { BaseSchema } from '@adonisjs/lucid/schema'
import { createTenantTable, tenantForeignKey, timestamp } from '#database/tenant_table'

const categories = ['new', 'open', 'pending', 'on_hold', 'solved', 'closed']

/** Tickets, what is said on them, and who takes part. */
export default class extends BaseSchema {
  async up() {
    createTenantTable(
      this,
      'ticket_counters',
      (table) => {
        table.integer('last_number').notNullable().defaultTo(0)
      },
      { id: false, primary: [] }
    )

    createTenantTable(this, 'ticket_statuses', (table) => {
      table.text('category').notNullable().checkIn(categories)
      table.text('name').nullable()
      table.smallint('position').notNullable()
      table.unique(['tenant_id', 'position'])
    })

    createTenantTable(this, 'tickets', (table) => {
      table.integer('number').notNullable()
      table.text('subject').notNullable()
      table.bigInteger('status_id').notNullable()
      table.text('status_category').notNullable().checkIn(categories)
      table.smallint('priority').notNullable().defaultTo(2).checkBetween([1, 4])
      table.bigInteger('requester_id').notNullable()
      table.bigInteger('assignee_id').nullable()
      table.bigInteger('team_id').nullable()
      table.text('channel').notNullable()
      table.bigInteger('follows_ticket_id').nullable()
      table.integer('version').notNullable().defaultTo(1)
      timestamp(table, 'last_message_at').notNullable()
      timestamp(table, 'first_replied_at').nullable()
      timestamp(table, 'solved_at').nullable()
      timestamp(table, 'closed_at').nullable()
      table.text('rating').nullable().checkIn(['good', 'bad'])
      table.text('rating_comment').nullable()
      timestamp(table, 'rated_at').nullable()
      timestamp(table, 'created_at').notNullable()
      timestamp(table, 'updated_at').notNullable()

      table.check('char_length(subject) between 1 and 200', [], 'tickets_subject_length')
      table.unique(['tenant_id', 'number'])
      tenantForeignKey(table, 'status_id', 'ticket_statuses')
      tenantForeignKey(table, 'requester_id', 'users')
      tenantForeignKey(table, 'assignee_id', 'users')
      tenantForeignKey(table, 'team_id', 'teams')
      tenantForeignKey(table, 'follows_ticket_id', 'tickets')
    })
    this.indexTicketLists()

    createTenantTable(
      this,
      'ticket_tags',
      (table) => {
        table.bigInteger('ticket_id').notNullable()
        table.text('name').notNullable()
        tenantForeignKey(table, 'ticket_id', 'tickets', { onDelete: 'CASCADE' })
        table.index(['tenant_id', 'name', 'ticket_id'])
      },
      { id: false, primary: ['ticket_id', 'name'] }
    )

    createTenantTable(
      this,
      'ticket_followers',
      (table) => {
        table.bigInteger('ticket_id').notNullable()
        table.bigInteger('user_id').notNullable()
        tenantForeignKey(table, 'ticket_id', 'tickets', { onDelete: 'CASCADE' })
        tenantForeignKey(table, 'user_id', 'users', { onDelete: 'CASCADE' })
        table.index(['tenant_id', 'user_id', 'ticket_id'])
      },
      { id: false, primary: ['ticket_id', 'user_id'] }
    )

    createTenantTable(this, 'messages', (table) => {
      table.bigInteger('ticket_id').notNullable()
      table.bigInteger('author_id').nullable()
      table.text('visibility').notNullable().checkIn(['public', 'internal'])
      table.text('channel').notNullable()
      table.text('body_html').notNullable()
      table.text('body_text').notNullable()
      table.uuid('submission_id').nullable()
      timestamp(table, 'created_at').notNullable()
      tenantForeignKey(table, 'ticket_id', 'tickets', { onDelete: 'CASCADE' })
      tenantForeignKey(table, 'author_id', 'users')
      table.index(['tenant_id', 'ticket_id', 'id'])
      table.unique(['tenant_id', 'submission_id'])
    })

    createTenantTable(this, 'attachments', (table) => {
      table.bigInteger('ticket_id').notNullable()
      table.bigInteger('message_id').notNullable()
      table.text('file_name').notNullable()
      table.text('content_type').notNullable()
      table.bigInteger('size').notNullable()
      table.text('storage_key').notNullable()
      timestamp(table, 'created_at').notNullable()
      table.check("starts_with(storage_key, tenant_id::text || '/')", [], 'attachments_key_is_own')
      tenantForeignKey(table, 'ticket_id', 'tickets', { onDelete: 'CASCADE' })
      tenantForeignKey(table, 'message_id', 'messages', { onDelete: 'CASCADE' })
      table.index(['tenant_id', 'message_id'])
      table.index(['tenant_id', 'ticket_id'])
    })
  }

  async down() {
    for (const table of [
      'attachments',
      'messages',
      'ticket_followers',
      'ticket_tags',
      'tickets',
      'ticket_statuses',
      'ticket_counters',
    ]) {
      this.schema.dropTable(table)
    }
  }

  /** One index per ordering and filter the lists offer; partial ones keep the unsolved small. */
  private indexTicketLists() {
    const unsolved = `where status_category in ('new','open','pending','on_hold')`
    for (const sql of [
      'create index tickets_updated on tickets (tenant_id, updated_at desc, id desc)',
      'create index tickets_created on tickets (tenant_id, created_at desc, id desc)',
      'create index tickets_status on tickets (tenant_id, status_category, updated_at desc, id desc)',
      'create index tickets_requester on tickets (tenant_id, requester_id, updated_at desc, id desc)',
      `create index tickets_unsolved on tickets (tenant_id, updated_at desc, id desc) ${unsolved}`,
      `create index tickets_unsolved_assignee on tickets (tenant_id, assignee_id, updated_at desc, id desc) ${unsolved}`,
      `create index tickets_unsolved_team on tickets (tenant_id, team_id, updated_at desc, id desc) ${unsolved}`,
      `create index tickets_unsolved_priority on tickets (tenant_id, priority desc, updated_at desc, id desc) ${unsolved}`,
      `create index tickets_follows on tickets (tenant_id, follows_ticket_id) where follows_ticket_id is not null`,
    ]) {
      this.schema.raw(sql)
    }
  }
}
