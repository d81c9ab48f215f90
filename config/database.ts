import pg from 'pg'
import env from '#start/env'
import { appKey } from '#config/app'
import { defineConfig } from '@adonisjs/lucid'
import { reportFailedCommits } from '#foundation/database/report_failed_commits'
import { bindTenantOnCreate } from '#tenancy/binding/bind_tenant'

// Ids and counts stay below 2^53, so bigint columns are plain numbers.
pg.types.setTypeParser(pg.types.builtins.INT8, Number)
reportFailedCommits()

/**
 * Three connections, one per PostgreSQL role. `app` serves requests and jobs of one
 * workspace at a time; `system` crosses workspaces in a few named files; `owner`
 * migrates and is never used while serving.
 */
const dbConfig = defineConfig({
  connection: 'app',
  connections: {
    app: {
      client: 'pg',
      connection: { connectionString: env.get('DATABASE_URL') },
      pool: {
        min: 0,
        max: 10,
        afterCreate: bindTenantOnCreate(appKey.release(), {
          preparesStatements: env.get('DATABASE_PREPARED_STATEMENTS', true),
        }),
      },
    },
    system: {
      client: 'pg',
      connection: { connectionString: env.get('DATABASE_SYSTEM_URL') },
      pool: { min: 0, max: 4 },
    },
    owner: {
      client: 'pg',
      connection: { connectionString: env.get('DATABASE_OWNER_URL') },
      pool: { min: 0, max: 2 },
      migrations: { naturalSort: true, paths: ['database/migrations'] },
      schemaGeneration: {
        enabled: true,
        rulesPaths: ['./database/schema_rules.js'],
        excludeTables: ['tenancy_keys'],
      },
    },
  },
})

export default dbConfig
