import { createRequire } from 'node:module'
import { chmod, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { currentKeyId } from '#config/encryption'
import { backupsFolder, newBackupName, UNFINISHED } from '#operations/backups/backup_store'
import { dumpDatabase } from '#operations/backups/database/dump_database'
import { copyOut } from '#operations/backups/files/copy_files'
import { filePlace, mailPlace } from '#operations/backups/files/file_places'
import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  MANIFEST,
  type BackupManifest,
} from '#operations/backups/manifest'

const product: { name: string; version: string } = createRequire(import.meta.url)(
  '../../../../package.json'
)

interface Options {
  /** Folder the backup gets a folder in. */
  to?: string
  name?: string
  /** False: never pg_dump, even where it is at hand. */
  usesTools?: boolean
}

export interface MadeBackup {
  name: string
  folder: string
  manifest: BackupManifest
}

/**
 * Backs up database and files of the installation, also while it runs. Rows come first: each
 * file that one of them names is there by then, and those that come later do no harm. The
 * folder gets its name once everything is in it.
 */
export class CreateBackup {
  async execute({ to, name = newBackupName(), usesTools }: Options = {}): Promise<MadeBackup> {
    const folder = join(backupsFolder(to), name)
    const draft = `${folder}${UNFINISHED}`
    await rm(draft, { recursive: true, force: true })
    await mkdir(draft, { recursive: true, mode: 0o700 })
    await chmod(draft, 0o700)
    try {
      const manifest = await this.write(draft, usesTools)
      await rename(draft, folder)
      return { name, folder, manifest }
    } catch (error) {
      await rm(draft, { recursive: true, force: true })
      throw error
    }
  }

  private async write(folder: string, usesTools?: boolean): Promise<BackupManifest> {
    const createdAt = new Date().toISOString()
    const dump = await dumpDatabase(folder, { usesTools })
    const files = await copyOut(filePlace, folder)
    const mails = await copyOut(mailPlace, folder)
    const manifest: BackupManifest = {
      format: BACKUP_FORMAT,
      version: BACKUP_VERSION,
      product: { name: product.name, version: product.version },
      createdAt,
      keyId: currentKeyId,
      ...dump,
      files,
      mails,
    }
    const content = `${JSON.stringify(manifest, null, 2)}\n`
    await writeFile(join(folder, MANIFEST), content, { mode: 0o600 })
    return manifest
  }
}
