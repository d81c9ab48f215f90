import db from '@adonisjs/lucid/services/db'

export interface CatalogueTable {
  name: string
  hasTenantColumn: boolean
  isForced: boolean
  policies: Record<string, { roles: string; using: string | null; check: string | null }>
  primaryKey: string[]
  plainTimestamps: string[]
}

/** Ordinary and partitioned tables of the application's schema, as PostgreSQL knows them. */
export async function tables(): Promise<CatalogueTable[]> {
  return query(`
    select c.relname as name,
      exists (
        select from pg_attribute a
        where a.attrelid = c.oid and a.attname = 'tenant_id' and a.attnotnull
          and a.atttypid = 'int8'::regtype
      ) as "hasTenantColumn",
      c.relrowsecurity and c.relforcerowsecurity as "isForced",
      coalesce((
        select json_object_agg(p.policyname, json_build_object(
          'roles', array_to_string(p.roles, ','), 'using', p.qual, 'check', p.with_check))
        from pg_policies p where p.schemaname = 'public' and p.tablename = c.relname
      ), '{}') as policies,
      coalesce((
        select json_agg(a.attname order by k.position)
        from pg_constraint o, unnest(o.conkey) with ordinality k (number, position),
          pg_attribute a
        where o.conrelid = c.oid and o.contype = 'p' and a.attrelid = c.oid
          and a.attnum = k.number
      ), '[]') as "primaryKey",
      coalesce((
        select json_agg(a.attname) from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
          and format_type(a.atttypid, a.atttypmod) like 'timestamp%'
          and format_type(a.atttypid, a.atttypmod) <> 'timestamp(3) with time zone'
      ), '[]') as "plainTimestamps"
    from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
    order by c.relname`)
}

export interface CatalogueReference {
  name: string
  from: string
  to: string
  columns: string[]
  referenced: string[]
}

export async function references(): Promise<CatalogueReference[]> {
  return query(`
    select o.conname as name, o.conrelid::regclass::text as "from",
      o.confrelid::regclass::text as "to",
      (select json_agg(attname order by attname) from pg_attribute
        where attrelid = o.conrelid and attnum = any (o.conkey)) as columns,
      (select json_agg(attname order by attname) from pg_attribute
        where attrelid = o.confrelid and attnum = any (o.confkey)) as referenced
    from pg_constraint o
    where o.contype = 'f' and o.connamespace = 'public'::regnamespace
    order by 1`)
}

export interface CatalogueGrant {
  role: string
  name: string
  privilege: string
}

/** Rights of a role, its own or everybody's, on tables and sequences of any schema. */
export async function grants(role: string): Promise<CatalogueGrant[]> {
  return query(
    `select distinct pg_get_userbyid(x.grantee) as role,
       n.nspname || '.' || c.relname as name, lower(x.privilege_type) as privilege
     from pg_class c join pg_namespace n on n.oid = c.relnamespace, aclexplode(c.relacl) x
     where n.nspname not in ('pg_catalog', 'information_schema')
       and (x.grantee = 0 or x.grantee = ?::regrole)
     order by 2, 3`,
    [role]
  )
}

export async function columnGrants(role: string, table: string): Promise<string[]> {
  const rows = await query<{ name: string }>(
    `select a.attname as name from pg_attribute a, aclexplode(a.attacl) x
     where a.attrelid = ?::regclass and x.grantee = ?::regrole and x.privilege_type = 'UPDATE'
     order by 1`,
    [table, role]
  )
  return rows.map(({ name }) => name)
}

export interface CatalogueFunction {
  name: string
  config: string[] | null
  isPublic: boolean
}

/** Functions that run with their owner's rights, in every schema of ours. */
export async function definerFunctions(): Promise<CatalogueFunction[]> {
  return query(`
    select p.oid::regprocedure::text as name, p.proconfig as config,
      exists (select from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) x
        where x.grantee = 0) as "isPublic"
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname not in ('pg_catalog', 'information_schema') and p.prosecdef
    order by 1`)
}

/** Views read with their owner's rights unless they say otherwise. */
export async function unsafeViews(): Promise<string[]> {
  const rows = await query<{ name: string }>(`
    select c.oid::regclass::text as name from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('v', 'm')
      and (c.relkind = 'm'
        or not coalesce('security_invoker=true' = any (c.reloptions), false))`)
  return rows.map(({ name }) => name)
}

export async function schemas(): Promise<string[]> {
  const rows = await query<{ name: string }>(`
    select nspname as name from pg_namespace
    where nspname not like 'pg\\_%' and nspname <> 'information_schema' order by 1`)
  return rows.map(({ name }) => name)
}

async function query<Row>(sql: string, bindings: string[] = []): Promise<Row[]> {
  const { rows } = await db.connection('owner').rawQuery(sql, bindings)
  return rows
}
