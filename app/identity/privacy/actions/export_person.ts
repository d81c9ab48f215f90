import { type Readable } from 'node:stream'
import { createGzip } from 'node:zlib'
import { pipeline } from 'node:stream/promises'
import drive from '@adonisjs/drive/services/main'
import logger from '@adonisjs/core/services/logger'
import { pack, type Pack } from 'tar-stream'
import { transaction } from '#foundation/database/transaction'
import { record } from '#foundation/events/record'
import User from '#identity/models/user'
import UserExported from '#identity/people/events/user_exported'
import { findTraces } from '#identity/privacy/find_traces'
import { personalDataHolders, type PersonalFile } from '#identity/privacy/personal_data'

/**
 * Everything that is kept about a person (GDPR, articles 15 and 20), as a tar.gz: `person.json`
 * with a part per place where people appear, and `files/`. That it was taken out is recorded.
 */
export class ExportPerson {
  async execute(personId: number, actor: User): Promise<Readable> {
    const user = await User.findOrFail(personId)
    const traces = await findTraces(user)
    const files: PersonalFile[] = []
    const parts: Record<string, unknown> = {}
    for (const holder of personalDataHolders()) {
      const part = await holder.collect(traces)
      if (!part) continue
      parts[holder.name] = part.content
      files.push(...(part.files ?? []))
    }
    const payload = { userId: user.id }
    await transaction((trx) => record(new UserExported({ actorId: actor.id, payload }), trx))
    const person = { format: 'patchbay-person/1', exportedAt: new Date().toISOString(), ...parts }
    return this.archive(JSON.stringify(person, null, 2), files)
  }

  private archive(json: string, files: PersonalFile[]): Readable {
    const archive = pack()
    const compressed = createGzip()
    this.fill(archive, json, files).catch((error) => archive.destroy(error))
    pipeline(archive, compressed).catch((error) => {
      logger.warn({ err: error }, 'The export of a person broke off')
    })
    return compressed
  }

  /** No faster than the archive is fetched: all files at once would fill the memory. */
  private async fill(archive: Pack, json: string, files: PersonalFile[]) {
    archive.entry({ name: 'person.json' }, json)
    for (const { path, storageKey } of files) {
      const found = await drive
        .use()
        .getMetaData(storageKey)
        .catch(() => null)
      if (!found) continue
      const content = await drive.use().getStream(storageKey)
      const entry = { name: `files/${path}`, size: found.contentLength }
      await pipeline(content, archive.entry(entry))
    }
    archive.finalize()
  }
}
