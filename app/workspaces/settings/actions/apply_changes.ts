import type { LucidRow } from '@adonisjs/lucid/types/model'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { JsonValue } from '#foundation/events/domain_event'
import { record } from '#foundation/events/record'
import WorkspaceSettingsChanged from '#workspaces/settings/events/workspace_settings_changed'

type Values = Record<string, JsonValue>

/**
 * Saves what is really different on a locked row, and tells it in the same transaction.
 * @returns the keys that changed
 */
export async function applyChanges(
  row: LucidRow,
  changes: Values,
  actorId: number | null,
  trx: TransactionClientContract
): Promise<string[]> {
  const current = row as unknown as Values
  const keys = Object.keys(changes).filter((key) => !isSame(current[key], changes[key]))
  if (keys.length === 0) return keys
  const before = pick(current, keys)
  await row.merge(pick(changes, keys)).save()
  const payload = { keys, before, after: pick(changes, keys) }
  await record(new WorkspaceSettingsChanged({ actorId, payload }), trx)
  return keys
}

function pick(values: Values, keys: string[]): Values {
  return Object.fromEntries(keys.map((key) => [key, values[key] ?? null]))
}

function isSame(one: JsonValue | undefined, other: JsonValue | undefined) {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null)
}
