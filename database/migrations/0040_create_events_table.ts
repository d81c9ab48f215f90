import { BaseSchema } from '@adonisjs/lucid/schema'
import { createTenantTable, tenantForeignKey, timestamp } from '#database/tenant_table'

/**
 * The outbox and timeline, and what listeners still have to do about it. The trigger gives
 * the ids of one ticket's events in the order of commits, whoever inserts: it takes the
 * ticket's lock, held until the commit, before it takes the id.
 */
export default class extends BaseSchema {
  async up() {
    this.createEvents()
    this.keepOrderOfTickets()
    this.wakeRelays()
    this.createDeliveries()
  }

  async down() {
    this.schema.dropTable('event_deliveries')
    this.schema.dropTable('events')
    this.schema.raw('drop function order_ticket_event()')
    this.schema.raw('drop function wake_event_relays()')
  }

  private createEvents() {
    createTenantTable(this, 'events', (table) => {
      table.text('name').notNullable()
      table.bigInteger('ticket_id').nullable()
      table.bigInteger('actor_id').nullable()
      table.jsonb('payload').notNullable().defaultTo('{}')
      timestamp(table, 'created_at').notNullable().defaultTo(this.raw('clock_timestamp()'))
      timestamp(table, 'relayed_at').nullable()
      tenantForeignKey(table, 'ticket_id', 'tickets', { onDelete: 'CASCADE' })
      table.index(['tenant_id', 'ticket_id', 'id'])
    })
    this.schema.raw('create index events_unrelayed on events (id) where relayed_at is null')
  }

  private keepOrderOfTickets() {
    this.schema.raw(`
      create function order_ticket_event() returns trigger
      language plpgsql security definer set search_path = pg_catalog, pg_temp
      as $$
      begin
        perform pg_advisory_xact_lock(
          hashtextextended('ticket events ' || new.tenant_id || ' ' || new.ticket_id, 0)
        );
        new.id := nextval('public.events_id_seq');
        return new;
      end
      $$
    `)
    this.schema.raw(`
      create trigger order_ticket_event before insert on events
      for each row when (new.ticket_id is not null) execute function order_ticket_event()
    `)
  }

  /** PostgreSQL folds equal notifications of one transaction and sends them with its commit. */
  private wakeRelays() {
    this.schema.raw(`
      create function wake_event_relays() returns trigger
      language plpgsql set search_path = pg_catalog, pg_temp
      as $$
      begin
        perform pg_notify('patchbay_events', '');
        return null;
      end
      $$
    `)
    this.schema.raw(`
      create trigger wake_event_relays after insert on events
      for each statement execute function wake_event_relays()
    `)
  }

  /** A row per event and listener from the relay until the listener is done; then it is gone. */
  private createDeliveries() {
    createTenantTable(
      this,
      'event_deliveries',
      (table) => {
        table.bigInteger('event_id').notNullable()
        table.text('listener').notNullable()
        table.bigInteger('ticket_id').nullable()
        table.smallint('attempts').notNullable().defaultTo(0)
        table.text('last_error').nullable()
        timestamp(table, 'created_at').notNullable().defaultTo(this.now())
        timestamp(table, 'failed_at').nullable()
        tenantForeignKey(table, 'event_id', 'events', { onDelete: 'CASCADE' })
      },
      { id: false, primary: ['event_id', 'listener'] }
    )
    this.schema.raw(
      'create index event_deliveries_lanes on event_deliveries ' +
        '(tenant_id, ticket_id, listener, event_id) where failed_at is null'
    )
    this.schema.raw(
      'create index event_deliveries_pending on event_deliveries (created_at) where failed_at is null'
    )
  }
}
