import { BaseSchema } from '@adonisjs/lucid/schema'

/**
 * Finds the last waiting job of a workspace in BullMQ's own table (ids of jobs begin with the
 * workspace), and the workspaces that have events to relay, so that none of them waits for
 * another's flood. Lanes ask for unrelayed events of one ticket.
 */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      create index job_turns_idx on bullmq.job (queue, (split_part(id, '.', 1)), priority)
      where state = 'waiting'
    `)
    this.schema.raw(
      'create index events_unrelayed_of_workspace on events (tenant_id, id) where relayed_at is null'
    )
    this.schema.raw(
      'create index events_unrelayed_of_ticket on events (tenant_id, ticket_id, id) ' +
        'where relayed_at is null'
    )
    this.schema.raw('drop index events_unrelayed')
    this.schema.raw('drop index event_deliveries_pending')
    this.schema.raw(
      'create index event_deliveries_pending on event_deliveries (event_id) where failed_at is null'
    )
    this.schema.raw(
      'create index event_deliveries_failed on event_deliveries (failed_at) ' +
        'where failed_at is not null'
    )
  }

  async down() {
    this.schema.raw('drop index event_deliveries_failed')
    this.schema.raw('drop index event_deliveries_pending')
    this.schema.raw(
      'create index event_deliveries_pending on event_deliveries (created_at) where failed_at is null'
    )
    this.schema.raw('create index events_unrelayed on events (id) where relayed_at is null')
    this.schema.raw('drop index events_unrelayed_of_ticket')
    this.schema.raw('drop index events_unrelayed_of_workspace')
    this.schema.raw('drop index bullmq.job_turns_idx')
  }
}
