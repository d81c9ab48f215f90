import { BaseSchema } from '@adonisjs/lucid/schema'
import { timestamps } from '#database/tenant_table'
import { APP_ROLE, OWNER_ROLE, SYSTEM_ROLE } from '#database/roles'

/**
 * What every tenant table stands on: the workspaces, and `current_tenant()`, which all
 * policies ask. The function believes the setting `app.tenant_id` only with a valid
 * signature, as SQL injected into a query can overwrite a setting.
 */
export default class extends BaseSchema {
  async up() {
    this.schema.raw('create extension if not exists pgcrypto with schema public')
    this.takePublicRights()
    this.createTenancyKeys()
    this.createCurrentTenant()
    this.createTenants()
  }

  async down() {
    this.schema.dropTable('tenants')
    this.schema.raw('drop function current_tenant()')
    this.schema.dropTable('tenancy_keys')
  }

  /** Nobody but the three roles gets anything, also from functions that come later. */
  private takePublicRights() {
    this.schema.raw('revoke all on schema public from public')
    this.schema.raw(`grant usage on schema public to ${APP_ROLE}, ${SYSTEM_ROLE}`)
    this.schema.raw('alter default privileges revoke execute on functions from public')
  }

  /** One row. Only the owner reads it, and `current_tenant()` on its behalf. */
  private createTenancyKeys() {
    this.schema.createTable('tenancy_keys', (table) => {
      table.boolean('is_current').primary().defaultTo(true)
      table.binary('key').notNullable()
      table.timestamp('updated_at', { useTz: true, precision: 3 }).notNullable()
      table.check('is_current', [], 'tenancy_keys_has_one_row')
      table.check('length(key) = 32', [], 'tenancy_keys_key_length')
    })
  }

  /**
   * Costs 5 µs a call, which is why policies ask it in a sub-select: once per statement and
   * not once per row.
   */
  private createCurrentTenant() {
    this.schema.raw(`
      create function current_tenant() returns bigint
      language plpgsql stable parallel safe security definer
      set search_path = pg_catalog, pg_temp
      as $$
      declare
        binding text := current_setting('app.tenant_id', true);
        id text := split_part(binding, '.', 1);
      begin
        if binding is null or binding = '' then
          raise exception 'No workspace is bound to this query'
            using errcode = 'insufficient_privilege',
              hint = 'Run it inside TenantContext.run(tenantId, ...)';
        end if;
        if not exists (
          select from public.tenancy_keys k
          where binding =
            id || '.' || encode(public.hmac(convert_to(id, 'UTF8'), k.key, 'sha256'), 'hex')
        ) then
          raise exception 'The workspace bound to this query is not signed by this installation'
            using errcode = 'insufficient_privilege',
              hint = 'If APP_KEY changed, run the migrations again: they renew the key';
        end if;
        return id::bigint;
      end
      $$
    `)
    this.schema.raw('revoke execute on function current_tenant() from public')
    this.schema.raw(
      `grant execute on function current_tenant() to ${OWNER_ROLE}, ${APP_ROLE}, ${SYSTEM_ROLE}`
    )
  }

  private createTenants() {
    this.schema.createTable('tenants', (table) => {
      table.specificType('id', 'bigint generated always as identity primary key')
      table.text('slug').notNullable().unique()
      table.text('name').notNullable()
      table.text('locale').notNullable().defaultTo('en').checkIn(['en', 'ru'])
      table.text('time_zone').notNullable().defaultTo('UTC')
      table.text('accent_color').notNullable().defaultTo('#2f6f4f')
      timestamps(table)
      table.check(`slug ~ '^[a-z0-9]([a-z0-9-]*[a-z0-9]|)$'`, [], 'tenants_slug_is_a_host')
      table.check('char_length(slug) <= 63', [], 'tenants_slug_length')
      table.check('char_length(name) between 1 and 100', [], 'tenants_name_length')
      table.check(`accent_color ~ '^#[0-9a-f]{6}$'`, [], 'tenants_accent_color_is_hex')
    })
    this.isolateTenants()
  }

  /**
   * The host is resolved before there is a tenant, so the app may read every workspace's
   * name; it may change only its own. The owner is bound to nothing, for foreign keys.
   */
  private isolateTenants() {
    for (const statement of [
      'alter table tenants enable row level security',
      `create policy readable on tenants for select to ${APP_ROLE} using (true)`,
      `create policy own_settings on tenants for update to ${APP_ROLE} ` +
        'using (id = (select current_tenant())) with check (id = (select current_tenant()))',
      `create policy system_access on tenants to ${SYSTEM_ROLE} using (true) with check (true)`,
      `grant select, update (name, locale, time_zone, accent_color, updated_at) on tenants to ${APP_ROLE}`,
      `grant select, insert, update, delete on tenants to ${SYSTEM_ROLE}`,
    ]) {
      this.schema.raw(statement)
    }
  }
}
