import { currentKeyId } from '#config/encryption'
import { encryptedColumn } from '#foundation/encryption/encrypted_column'
import {
  encryptedColumns,
  type EncryptedColumnName,
} from '#foundation/encryption/encrypted_columns'
import { systemDatabase } from '#tenancy/system_database'

type Row = Record<string, string | number>

/** How far a column is; told after each batch. */
export interface RotationProgress {
  column: EncryptedColumnName
  done: number
  /** Values that no key of the installation opens. They are left as they are. */
  unreadable: number
}

const BATCH = 200

/**
 * Encrypts again, with the newest key, what former keys have encrypted, in all workspaces. A
 * value says which key it needs, so a run that was cut off goes on where it stopped, and values
 * that change meanwhile are left alone: whoever changes one uses the newest key.
 */
export class RotateKeys {
  constructor(private readonly tell: (progress: RotationProgress) => void = () => {}) {}

  async execute(): Promise<RotationProgress[]> {
    const results: RotationProgress[] = []
    for (const name of Object.keys(encryptedColumns) as EncryptedColumnName[]) {
      results.push(await this.rotate(name))
    }
    return results
  }

  private async rotate(column: EncryptedColumnName): Promise<RotationProgress> {
    const progress = { column, done: 0, unreadable: 0 }
    let last: Row | undefined
    while (true) {
      const rows = await this.formerRows(column, last)
      for (const row of rows) {
        if (await this.reseal(column, row)) progress.done++
        else progress.unreadable++
      }
      if (rows.length > 0) this.tell({ ...progress })
      if (rows.length < BATCH) return progress
      last = rows.at(-1)
    }
  }

  private formerRows(name: EncryptedColumnName, last?: Row): Promise<Row[]> {
    const { table, column, key, boundTo } = partsOf(name)
    const query = systemDatabase()
      .from(table)
      .select(...new Set([...key, ...boundTo, column]))
      .whereNotNull(column)
      .whereNot(column, 'like', `${currentKeyId}:%`)
      .orderBy(key.map((part) => ({ column: part })))
      .limit(BATCH)
    if (last) {
      const marks = key.map(() => '?').join(', ')
      query.whereRaw(
        `(${key.join(', ')}) > (${marks})`,
        key.map((part) => last[part]!)
      )
    }
    return query
  }

  /** @returns false for a value that cannot be read */
  private async reseal(name: EncryptedColumnName, row: Row): Promise<boolean> {
    const { table, column, key } = partsOf(name)
    const sealed = String(row[column])
    let renewed: string
    try {
      renewed = encryptedColumn(name).reseal(sealed, row as never)
    } catch {
      return false
    }
    const query = systemDatabase().from(table).where(column, sealed)
    for (const part of key) query.where(part, row[part]!)
    await query.update({ [column]: renewed })
    return true
  }
}

function partsOf(name: EncryptedColumnName) {
  const [table, column] = name.split('.') as [string, string]
  const { key, boundTo }: { key: readonly string[]; boundTo: readonly string[] } =
    encryptedColumns[name]
  return { table, column, key, boundTo }
}
