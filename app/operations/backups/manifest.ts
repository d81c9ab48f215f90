import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { BackupError } from '#operations/backups/exceptions/backup_error'

export const BACKUP_FORMAT = 'patchbay-backup'
export const BACKUP_VERSION = 1
export const MANIFEST = 'manifest.json'

export interface Sum {
  bytes: number
  /** In hexadecimal. */
  sha256: string
}

/** One table, in a file of its own or inside the dump. */
export interface BackedUpTable {
  schema: string
  name: string
  columns: string[]
  rows: number
  /** Of the table's file before compression; only in a portable dump. */
  file?: Sum
}

export interface SequenceValue {
  /** With its schema, as SQL writes it. */
  name: string
  value: number
  isCalled: boolean
}

/** Files below one folder of a backup; each is a line of `<folder>.ndjson`. */
export interface BackedUpFiles {
  count: number
  bytes: number
  list: Sum
  /** Listed, but gone before they could be read. */
  vanished: string[]
}

export interface BackupManifest {
  format: typeof BACKUP_FORMAT
  version: number
  product: { name: string; version: string }
  createdAt: string
  /** Names the key without telling it: the backup is of no use without this key. */
  keyId: string
  postgres: string
  migrations: string[]
  database: {
    /** `portable`: a file per table as COPY writes it. `pg_dump`: one dump in custom format. */
    kind: 'portable' | 'pg_dump'
    dump?: Sum
    tables: BackedUpTable[]
    sequences: SequenceValue[]
  }
  files: BackedUpFiles
  mails: BackedUpFiles
}

/** @throws BackupError for a folder that is no backup, or of a version this code cannot read */
export async function readManifest(folder: string): Promise<BackupManifest> {
  const text = await readFile(join(folder, MANIFEST), 'utf8').catch(() => {
    throw new BackupError(`${folder} holds no backup: there is no ${MANIFEST} in it.`)
  })
  const manifest = JSON.parse(text) as BackupManifest
  if (manifest.format !== BACKUP_FORMAT) throw new BackupError(`${folder} holds no backup.`)
  if (manifest.version !== BACKUP_VERSION) {
    throw new BackupError(
      `The backup has format ${manifest.version}, this Patchbay reads ${BACKUP_VERSION}. ` +
        `Restore it with Patchbay ${manifest.product.version} and update then.`
    )
  }
  return manifest
}
