import { BaseSchema } from '@adonisjs/lucid/schema'
import { createTenantTable, tenantForeignKey, timestamp, timestamps } from '#database/tenant_table'

/** Mailboxes of workspaces, what comes in and goes out through them, and who reads along. */
export default class extends BaseSchema {
  async up() {
    this.createMailboxes()
    this.createInbound()
    this.createOutgoing()
    this.createTicketSide()
    this.schema.alterTable('workspace_settings', (table) => {
      table.smallint('undo_send_seconds').notNullable().defaultTo(10).checkBetween([0, 30])
      table.text('quoted_history').notNullable().defaultTo('last').checkIn(['none', 'last', 'all'])
    })
  }

  async down() {
    this.schema.alterTable('workspace_settings', (table) => {
      table.dropColumns('undo_send_seconds', 'quoted_history')
    })
    this.schema.alterTable('attachments', (table) => table.dropColumn('content_id'))
    this.schema.alterTable('tickets', (table) => table.dropColumn('mailbox_id'))
    for (const table of [
      'ticket_ccs',
      'message_mails',
      'mail_suppressions',
      'outgoing_mails',
      'inbound_mails',
      'mail_ids',
      'mailbox_aliases',
      'mailboxes',
    ]) {
      this.schema.dropTable(table)
    }
  }

  private createMailboxes() {
    createTenantTable(this, 'mailboxes', (table) => {
      // None for the one that every workspace has: its address follows from the subdomain.
      table.text('address').nullable()
      table.text('name').notNullable()
      table.boolean('is_default').notNullable().defaultTo(false)
      table.boolean('is_on').notNullable().defaultTo(true)
      table.bigInteger('team_id').nullable()
      table.boolean('trusts_reply_to').notNullable().defaultTo(false)
      table.text('replies_to').notNullable().defaultTo('own').checkIn(['own', 'tagged', 'built_in'])

      table.text('intake').notNullable().defaultTo('forwarded').checkIn(['forwarded', 'imap'])
      table.text('imap_host').nullable()
      table.integer('imap_port').nullable()
      table.text('imap_encryption').nullable().checkIn(['tls', 'starttls', 'none'])
      table.text('imap_user').nullable()
      table.text('imap_folder').notNullable().defaultTo('INBOX')
      table.bigInteger('imap_uid_validity').nullable()
      table.bigInteger('imap_last_uid').nullable()
      table.text('imap_state').nullable().checkIn(['connecting', 'watching', 'failing'])
      table.text('imap_error').nullable()
      timestamp(table, 'imap_seen_at').nullable()

      table.text('sends_by').notNullable().defaultTo('installation')
      table.text('smtp_host').nullable()
      table.integer('smtp_port').nullable()
      table.text('smtp_encryption').nullable().checkIn(['tls', 'starttls', 'none'])
      table.text('smtp_user').nullable()

      table.text('sign_in_by').notNullable().defaultTo('password').checkIn(['password', 'oauth'])
      // JSON { imapPassword, smtpPassword, oauth: { … } }, sealed.
      table.text('secrets').nullable()
      timestamps(table)
      table.unique(['tenant_id', 'address'])
      table.check("sends_by in ('installation', 'smtp')", [], 'mailboxes_sends_by_check')
      table.check('address = lower(address)', [], 'mailboxes_address_is_lower_case')
      tenantForeignKey(table, 'team_id', 'teams', { onDelete: 'SET NULL' })
    })
    this.schema.raw(
      'create unique index mailboxes_one_default on mailboxes (tenant_id) where is_default'
    )
    this.schema.raw(
      'create unique index mailboxes_one_built_in on mailboxes (tenant_id) where address is null'
    )
    this.schema.raw(
      "create index mailboxes_to_watch on mailboxes (tenant_id, id) where is_on and intake = 'imap'"
    )

    createTenantTable(
      this,
      'mailbox_aliases',
      (table) => {
        table.text('address').notNullable()
        table.bigInteger('mailbox_id').notNullable()
        timestamp(table, 'created_at').notNullable().defaultTo(this.now())
        table.check('address = lower(address)', [], 'mailbox_aliases_are_lower_case')
        tenantForeignKey(table, 'mailbox_id', 'mailboxes', { onDelete: 'CASCADE' })
        table.index(['tenant_id', 'mailbox_id'])
      },
      { id: false, primary: ['address'] }
    )
  }

  private createInbound() {
    createTenantTable(this, 'inbound_mails', (table) => {
      table.bigInteger('mailbox_id').nullable()
      table.text('door').notNullable().checkIn(['imap', 'smtp', 'http', 'upload'])
      // What the door knows it by, such as UIDVALIDITY and UID: the same mail, the same key.
      table.text('door_key').notNullable()
      // SHA-256 of the raw bytes without the trace headers of the way.
      table.text('fingerprint').notNullable()
      table.text('header_id').nullable()
      table.text('envelope_from').nullable()
      table.specificType('envelope_to', 'text[]').notNullable().defaultTo('{}')
      table.text('remote_ip').nullable()
      table.bigInteger('size').notNullable()
      table.text('storage_key').notNullable()
      table.jsonb('verdicts').nullable()
      table
        .text('state')
        .notNullable()
        .defaultTo('received')
        .checkIn(['received', 'processed', 'quarantined', 'ignored'])
      // A code such as `too_large`; the words are the page's.
      table.text('reason').nullable()
      table.text('detail').nullable()
      table.text('from_address').nullable()
      table.text('from_name').nullable()
      table.text('subject').nullable()
      table.boolean('is_automatic').notNullable().defaultTo(false)
      table.bigInteger('ticket_id').nullable()
      table.bigInteger('message_id').nullable()
      table.smallint('attempts').notNullable().defaultTo(0)
      timestamp(table, 'received_at').notNullable()
      timestamp(table, 'processed_at').nullable()
      table.unique(['tenant_id', 'door_key'])
      table.index(['tenant_id', 'header_id'])
      table.index(['tenant_id', 'message_id'])
      table.index(['tenant_id', 'ticket_id'])
      table.check(
        "starts_with(storage_key, tenant_id::text || '/')",
        [],
        'inbound_mails_key_is_own'
      )
      tenantForeignKey(table, 'mailbox_id', 'mailboxes', { onDelete: 'SET NULL' })
      tenantForeignKey(table, 'ticket_id', 'tickets', { onDelete: 'SET NULL' })
      tenantForeignKey(table, 'message_id', 'messages', { onDelete: 'SET NULL' })
    })
    this.schema.raw(
      "create index inbound_mails_waiting on inbound_mails (tenant_id, received_at) where state = 'received'"
    )
    this.schema.raw(
      "create index inbound_mails_quarantine on inbound_mails (tenant_id, received_at desc, id desc) where state = 'quarantined'"
    )

    createTenantTable(
      this,
      'mail_ids',
      (table) => {
        // A Message-ID without its angle brackets.
        table.text('header_id').notNullable()
        table.bigInteger('ticket_id').notNullable()
        table.bigInteger('message_id').nullable()
        table.text('direction').notNullable().checkIn(['in', 'out'])
        timestamp(table, 'created_at').notNullable().defaultTo(this.now())
        tenantForeignKey(table, 'ticket_id', 'tickets', { onDelete: 'CASCADE' })
        tenantForeignKey(table, 'message_id', 'messages', { onDelete: 'CASCADE' })
        table.index(['tenant_id', 'ticket_id'])
        table.index(['tenant_id', 'message_id'])
      },
      { id: false, primary: ['header_id'] }
    )
  }

  private createOutgoing() {
    createTenantTable(this, 'outgoing_mails', (table) => {
      // Names this very mail: asked for again, it is the same row.
      table.text('key').notNullable()
      table.text('kind').notNullable()
      table.bigInteger('mailbox_id').nullable()
      table.bigInteger('recipient_id').nullable()
      table.text('to_address').notNullable()
      table.bigInteger('ticket_id').nullable()
      table.bigInteger('message_id').nullable()
      table.text('header_id').notNullable()
      table.boolean('is_automatic').notNullable().defaultTo(true)
      table
        .text('state')
        .notNullable()
        .defaultTo('queued')
        .checkIn(['queued', 'sent', 'failed', 'bounced', 'suppressed', 'dropped'])
      table.text('reason').nullable()
      table.text('detail').nullable()
      table.smallint('attempts').notNullable().defaultTo(0)
      timestamp(table, 'created_at').notNullable().defaultTo(this.now())
      timestamp(table, 'sent_at').nullable()
      table.unique(['tenant_id', 'key'])
      table.unique(['tenant_id', 'header_id'])
      table.index(['tenant_id', 'message_id'])
      table.index(['tenant_id', 'ticket_id'])
      table.index(['tenant_id', 'to_address', 'created_at'])
      tenantForeignKey(table, 'mailbox_id', 'mailboxes', { onDelete: 'SET NULL' })
      tenantForeignKey(table, 'recipient_id', 'users', { onDelete: 'SET NULL' })
      tenantForeignKey(table, 'ticket_id', 'tickets', { onDelete: 'CASCADE' })
      tenantForeignKey(table, 'message_id', 'messages', { onDelete: 'CASCADE' })
    })
    this.schema.raw(
      "create index outgoing_mails_waiting on outgoing_mails (tenant_id, created_at) where state = 'queued'"
    )

    createTenantTable(
      this,
      'mail_suppressions',
      (table) => {
        table.text('address').notNullable()
        table.text('reason').notNullable()
        table.text('detail').nullable()
        timestamp(table, 'created_at').notNullable().defaultTo(this.now())
      },
      { id: false, primary: ['address'] }
    )
  }

  private createTicketSide() {
    createTenantTable(
      this,
      'message_mails',
      (table) => {
        table.bigInteger('message_id').notNullable()
        table.text('from_address').notNullable()
        table.text('from_name').nullable()
        // [{ address, name }]
        table.jsonb('recipients').notNullable().defaultTo('[]')
        table.jsonb('ccs').notNullable().defaultTo('[]')
        table.boolean('is_automatic').notNullable().defaultTo(false)
        table.jsonb('verdicts').nullable()
        // As it was sent, sanitised for a frame of its own; none for plain text.
        table.text('html').nullable()
        // What the sender quoted below or around, sanitised; shown folded.
        table.text('quoted_html').nullable()
        tenantForeignKey(table, 'message_id', 'messages', { onDelete: 'CASCADE' })
      },
      { id: false, primary: ['message_id'] }
    )

    createTenantTable(
      this,
      'ticket_ccs',
      (table) => {
        table.bigInteger('ticket_id').notNullable()
        table.bigInteger('user_id').notNullable()
        timestamp(table, 'created_at').notNullable().defaultTo(this.now())
        tenantForeignKey(table, 'ticket_id', 'tickets', { onDelete: 'CASCADE' })
        tenantForeignKey(table, 'user_id', 'users', { onDelete: 'CASCADE' })
        table.index(['tenant_id', 'user_id', 'ticket_id'])
      },
      { id: false, primary: ['ticket_id', 'user_id'] }
    )

    this.schema.alterTable('tickets', (table) => {
      table.bigInteger('mailbox_id').nullable()
      tenantForeignKey(table, 'mailbox_id', 'mailboxes', { onDelete: 'SET NULL' })
    })
    this.schema.alterTable('attachments', (table) => {
      // The Content-ID of an inline image, without angle brackets.
      table.text('content_id').nullable()
    })
  }
}
