import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'

export interface LocalMail {
  id: string
  to: string
  from: string
  subject: string
  html: string
  text: string
  headers: Record<string, string>
  /** ISO 8601. */
  createdAt: string
}

/** Also keeps every other file name out: an id never leaves the folder. */
const ID = /^[0-9a-f]{24}$/

/** How many of the latest mails the list shows. */
const LISTED = 200

/**
 * The mails of one workspace on disk, for use without a mail server: per mail one `.json`
 * to show and one `.eml` to open with a mail program. A mail sent again replaces itself.
 */
export class LocalMailbox {
  private readonly folder: string

  constructor(dataFolder: string, tenantId: number) {
    this.folder = join(dataFolder, 'mails', String(tenantId))
  }

  async keep(messageId: string, mail: Omit<LocalMail, 'id'>, source: Buffer): Promise<string> {
    const id = createHash('sha256').update(messageId).digest('hex').slice(0, 24)
    await mkdir(this.folder, { recursive: true })
    await writeFile(join(this.folder, `${id}.eml`), source)
    await this.replace(`${id}.json`, JSON.stringify({ id, ...mail }, null, 2))
    return id
  }

  /** Latest first. */
  async list(): Promise<LocalMail[]> {
    const names = await readdir(this.folder).catch(() => [])
    const ids = names.filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -5))
    const mails = await Promise.all(ids.map((id) => this.find(id)))
    return mails
      .filter((mail) => mail !== null)
      .sort((one, other) => other.createdAt.localeCompare(one.createdAt))
      .slice(0, LISTED)
  }

  async find(id: string): Promise<LocalMail | null> {
    if (!ID.test(id)) return null
    const json = await readFile(join(this.folder, `${id}.json`), 'utf8').catch(() => null)
    return json ? (JSON.parse(json) as LocalMail) : null
  }

  /** Deletes all mails in which one of these words stands, whatever its case. */
  async forget(words: string[]): Promise<void> {
    const wanted = words.map((word) => JSON.stringify(word.toLowerCase()).slice(1, -1))
    const names = await readdir(this.folder).catch(() => [])
    for (const name of names.filter((one) => one.endsWith('.json'))) {
      const path = join(this.folder, name)
      const mail = await readFile(path, 'utf8').catch(() => '')
      if (!wanted.some((word) => mail.toLowerCase().includes(word))) continue
      await rm(path.replace(/\.json$/, '.eml'), { force: true })
      await rm(path, { force: true })
    }
  }

  /** A reader never meets half a file. */
  private async replace(name: string, content: string) {
    const draft = join(this.folder, `.${name}.${process.pid}`)
    await writeFile(draft, content)
    await rename(draft, join(this.folder, name))
  }
}
