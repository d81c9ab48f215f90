import { readdir, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import env from '#start/env'
import { MANIFEST, readManifest, type BackupManifest } from '#operations/backups/manifest'
import { BackupError } from '#operations/backups/exceptions/backup_error'

/** The suffix of a backup that is still being written, or was broken off. */
export const UNFINISHED = '.partial'

export interface FoundBackup {
  name: string
  folder: string
  manifest: BackupManifest
}

export function backupsFolder(named?: string): string {
  return named ? resolve(named) : join(env.get('PATCHBAY_DATA_DIR'), 'backups')
}

/** All finished backups of a folder, newest first. */
export async function listBackups(parent = backupsFolder()): Promise<FoundBackup[]> {
  const names = await readdir(parent).catch(() => [])
  const found = await Promise.all(
    names
      .filter((name) => !name.endsWith(UNFINISHED))
      .map(async (name) => {
        const folder = join(parent, name)
        const manifest = await readManifest(folder).catch(() => null)
        return manifest && { name, folder, manifest }
      })
  )
  return found
    .filter((backup) => backup !== null)
    .sort((one, other) => other.manifest.createdAt.localeCompare(one.manifest.createdAt))
}

/** The folder of a backup, by its name or its path. @throws BackupError */
export async function locateBackup(nameOrPath: string, parent = backupsFolder()): Promise<string> {
  for (const folder of [join(parent, nameOrPath), resolve(nameOrPath)]) {
    const found = await stat(join(folder, MANIFEST)).catch(() => null)
    if (found?.isFile()) return folder
  }
  throw new BackupError(
    `There is no backup "${nameOrPath}" in ${parent}. "node ace backup:list" shows what there is.`
  )
}

/** A name that sorts by time, such as `2026-11-21T15-54-00-123Z`. */
export const newBackupName = (prefix = '') =>
  `${prefix}${new Date().toISOString().replace(/[:.]/g, '-')}`
