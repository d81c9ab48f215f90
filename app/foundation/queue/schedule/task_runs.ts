import db from '@adonisjs/lucid/services/db'

/** How a scheduled task last went, on whichever process. */
export interface TaskRun {
  name: string
  startedAt: Date
  milliseconds: number
  error: string | null
}

/** Keeps the last run of each task. */
export async function rememberRun({ name, startedAt, milliseconds, error }: TaskRun) {
  const run = { started_at: startedAt, milliseconds, error: error?.slice(0, 2_000) ?? null }
  await db
    .connection('system')
    .knexQuery()
    .table('scheduled_task_runs')
    .insert({ name, ...run })
    .onConflict('name')
    .merge(run)
}

export async function lastRuns(): Promise<Map<string, TaskRun>> {
  const rows = await db.connection('system').from('scheduled_task_runs').select('*')
  return new Map(
    rows.map(({ name, started_at: startedAt, milliseconds, error }) => [
      name,
      { name, startedAt, milliseconds, error },
    ])
  )
}
