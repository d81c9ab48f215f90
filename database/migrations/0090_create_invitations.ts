import { BaseSchema } from '@adonisjs/lucid/schema'
import { createTenantTable, tenantForeignKey, timestamp, timestamps } from '#database/tenant_table'

/** Who was asked into a workspace, by whom and as what, until they come. */
export default class extends BaseSchema {
  async up() {
    createTenantTable(this, 'invitations', (table) => {
      table.text('email').notNullable()
      table.text('name').notNullable().defaultTo('')
      table
        .text('role')
        .notNullable()
        .checkIn(['owner', 'admin', 'agent', 'light_agent', 'customer'])
      table.text('locale').nullable().checkIn(['en', 'ru'])
      table.text('note').notNullable().defaultTo('')
      table.bigInteger('inviter_id').notNullable()
      table.bigInteger('link_id').nullable()
      table.smallint('sent_count').notNullable().defaultTo(1)
      timestamp(table, 'sent_at').notNullable()
      timestamp(table, 'expires_at').notNullable()
      timestamp(table, 'accepted_at').nullable()
      table.bigInteger('accepted_by_id').nullable()
      timestamp(table, 'revoked_at').nullable()
      timestamps(table)
      table.check('email = lower(email)', [], 'invitations_email_is_lower_case')
      tenantForeignKey(table, 'inviter_id', 'users')
      tenantForeignKey(table, 'accepted_by_id', 'users')
      tenantForeignKey(table, 'link_id', 'mail_links', { onDelete: 'SET NULL' })
      table.index(['tenant_id', 'inviter_id', 'sent_at'])
    })
    this.schema.raw(
      'create unique index invitations_one_waiting on invitations (tenant_id, email) ' +
        'where accepted_at is null and revoked_at is null'
    )

    createTenantTable(
      this,
      'invitation_teams',
      (table) => {
        table.bigInteger('invitation_id').notNullable()
        table.bigInteger('team_id').notNullable()
        tenantForeignKey(table, 'invitation_id', 'invitations', { onDelete: 'CASCADE' })
        tenantForeignKey(table, 'team_id', 'teams', { onDelete: 'CASCADE' })
        table.index(['tenant_id', 'team_id'])
      },
      { id: false, primary: ['invitation_id', 'team_id'] }
    )
  }

  async down() {
    this.schema.dropTable('invitation_teams')
    this.schema.dropTable('invitations')
  }
}
