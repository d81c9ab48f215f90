import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { createGunzip } from 'node:zlib'
import { installationKeys, keyIdOf } from '#config/encryption'
import { DUMP_FILE, tableFile } from '#operations/backups/database/dump_database'
import { knownMigrations } from '#operations/backups/database/migrate_up_to'
import { checkFiles } from '#operations/backups/files/copy_files'
import { filePlace, mailPlace } from '#operations/backups/files/file_places'
import { readManifest, type BackupManifest } from '#operations/backups/manifest'
import { isSame, sumOf, sumOfFile } from '#operations/backups/sums'
import { BackupError } from '#operations/backups/exceptions/backup_error'

/**
 * Whether a backup can be restored here: made with our key, by a version not newer than this
 * one, and every byte as it was written. Changes nothing.
 *
 * @throws BackupError
 */
export async function checkBackup(folder: string): Promise<BackupManifest> {
  const manifest = await readManifest(folder)
  requireKey(manifest)
  await requireKnownMigrations(manifest)
  await checkRows(folder, manifest)
  await checkFiles(filePlace, folder, manifest.files)
  await checkFiles(mailPlace, folder, manifest.mails)
  return manifest
}

function requireKey({ keyId }: BackupManifest) {
  if (installationKeys.some((key) => keyIdOf(key) === keyId)) return
  throw new BackupError(
    'The backup was made with another APP_KEY. Without that key its secrets cannot be read: ' +
      'set APP_KEY (or APP_PREVIOUS_KEYS) to the one that was in use then.'
  )
}

async function requireKnownMigrations({ migrations, product }: BackupManifest) {
  const known = await knownMigrations()
  const unknown = migrations.find((name) => !known.includes(name))
  if (unknown === undefined) return
  throw new BackupError(
    `The backup is of a newer Patchbay (${product.version}, ${unknown}). Update first, then restore.`
  )
}

async function checkRows(folder: string, { database }: BackupManifest) {
  if (database.dump) {
    const found = await sumOfFile(join(folder, DUMP_FILE)).catch(() => null)
    if (!found || !isSame(found, database.dump)) throw damaged(DUMP_FILE)
    return
  }
  for (const table of database.tables) {
    const path = join(folder, tableFile(table))
    const found = await sumOf(createReadStream(path), createGunzip()).catch(() => null)
    if (!found || !isSame(found, table.file!)) throw damaged(tableFile(table))
  }
}

const damaged = (name: string) =>
  new BackupError(`The backup is damaged: ${name} is missing or changed.`)
