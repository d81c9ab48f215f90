import { createReadStream } from 'node:fs'
import { copyFile, mkdir, readdir, rm } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import type { Readable } from 'node:stream'
import drive from '@adonisjs/drive/services/main'
import env from '#start/env'
import { storedKeys } from '#workspaces/portability/archive/stored_files'

/** Where files lie that a backup holds, whatever keeps them. */
export interface FilePlace {
  /** Its folder in the backup. */
  name: 'files' | 'mails'
  keys(): AsyncIterable<string>
  read(key: string): Promise<Readable>
  write(key: string, path: string): Promise<void>
  delete(key: string): Promise<void>
}

/** Drive: the local disk or S3. */
export const filePlace: FilePlace = {
  name: 'files',
  keys: () => storedKeys(''),
  read: (key) => drive.use().getStream(key),
  write: (key, path) => drive.use().copyFromFs(path, key),
  delete: (key) => drive.use().delete(key),
}

/** Mails on disk, where there is no mail server. */
export const mailPlace: FilePlace = {
  name: 'mails',

  async *keys() {
    const folder = mailsFolder()
    const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
    for (const entry of entries) {
      if (entry.isFile()) yield relative(folder, join(entry.parentPath, entry.name))
    }
  },

  async read(key) {
    return createReadStream(join(mailsFolder(), key))
  },

  async write(key, path) {
    const target = join(mailsFolder(), key)
    await mkdir(dirname(target), { recursive: true })
    await copyFile(path, target)
  },

  delete: (key) => rm(join(mailsFolder(), key), { force: true }),
}

const mailsFolder = () => join(env.get('PATCHBAY_DATA_DIR'), 'mails')
