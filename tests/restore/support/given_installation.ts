import { randomBytes } from 'node:crypto'
import type { ApiClient } from '@japa/api-client'
import app from '@adonisjs/core/services/app'
import drive from '@adonisjs/drive/services/main'
import db from '@adonisjs/lucid/services/db'
import env from '#start/env'
import { JobQueue } from '#foundation/queue/job_queue'
import { systemDatabase } from '#tenancy/system_database'
import {
  givenFilledWorkspace,
  type FilledWorkspace,
} from '#tests/functional/isolation/support/filled_workspace'
import type { Installation } from '#tests/restore/support/fingerprint'

/** More than the few rows of each table, to measure with: how many messages and files. */
const MESSAGES = Number(process.env.PATCHBAY_RESTORE_MESSAGES ?? 2_000)
const FILES = Number(process.env.PATCHBAY_RESTORE_FILES ?? 100)
const FILE_BYTES = 100_000

export const installation = (): Installation => ({
  ownerUrl: env.get('DATABASE_OWNER_URL')!,
  systemUrl: env.get('DATABASE_SYSTEM_URL'),
  dataFolder: env.get('PATCHBAY_DATA_DIR'),
})

/** Two workspaces with a row in every table, filled by requests; one of them has a lot of both. */
export async function givenInstallation(client: ApiClient): Promise<FilledWorkspace[]> {
  const first = await givenFilledWorkspace(client, { tickets: 3 })
  const second = await givenFilledWorkspace(client, { tickets: 2 })
  await systemDatabase().rawQuery(
    `insert into messages (tenant_id, ticket_id, author_id, visibility, channel, body_html,
       body_text, created_at)
     select tenant_id, ticket_id, author_id, visibility, channel,
       '<p>' || repeat(md5(n::text) || ' ', 12) || '</p>', repeat(md5(n::text) || ' ', 12), now()
     from messages, generate_series(1, ?) n where id = ?`,
    [MESSAGES, first.messages.public.id]
  )
  for (let turn = 0; turn < FILES; turn++) {
    const key = `${first.tenant.id}/attachments/bulk-${turn}`
    await drive.use().put(key, randomBytes(FILE_BYTES))
  }
  return [first, second]
}

/** As if the product were stopped: no connection of this process is left. */
export async function stopProduct() {
  const queue = await app.container.make(JobQueue)
  await queue.close()
  await db.manager.closeAll()
}
