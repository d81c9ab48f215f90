import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, statfs } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { extract, type Header } from 'tar-stream'
import { isEntryName, MANIFEST, type EntrySummary } from '#workspaces/portability/archive/format'
import { Hashing } from '#workspaces/portability/archive/hashing'
import type { ArchiveLimits } from '#workspaces/portability/archive/limits'
import ArchiveRefused from '#workspaces/portability/exceptions/archive_refused'

/**
 * Unpacks an archive into an empty folder of our own and says what each entry held. Nothing in
 * it is believed: only plain files with names of the format are taken, each once, and no more
 * than the limits allow, whatever the headers say.
 *
 * @throws ArchiveRefused
 */
export async function unpackArchive(
  path: string,
  folder: string,
  limits: ArchiveLimits
): Promise<Map<string, EntrySummary>> {
  const found = new Map<string, EntrySummary>()
  const tar = extract()
  const feeding = pipeline(createReadStream(path), createGunzip(), tar)
  feeding.catch(() => {})
  const free = await freeBytes(folder)
  let left = limits.totalBytes
  try {
    for await (const entry of tar) {
      const { name, size = 0 } = checked(entry.header, found, limits)
      const allowed = name === MANIFEST ? Math.min(left, limits.manifestBytes) : left
      if (size > allowed) throw new ArchiveRefused(`"${name}" is too large`)
      if (size > free) throw new ArchiveRefused('there is not enough room to unpack it')
      const summary = await write(entry as unknown as Readable, join(folder, name), allowed)
      found.set(name, summary)
      left -= summary.bytes
    }
    await feeding
  } catch (error) {
    tar.destroy()
    throw explained(error)
  }
  return found
}

function checked(header: Header, found: Map<string, unknown>, limits: ArchiveLimits) {
  const { name, type } = header
  if (type !== 'file' || !isEntryName(name)) {
    throw new ArchiveRefused(`it holds "${printable(name)}", which has no place in it`)
  }
  if (found.has(name)) throw new ArchiveRefused(`it holds "${name}" twice`)
  if (found.size >= limits.entries) throw new ArchiveRefused('it holds too many entries')
  return header
}

async function write(content: Readable, path: string, limit: number): Promise<EntrySummary> {
  await mkdir(dirname(path), { recursive: true })
  const hashing = new Hashing(limit, () => new ArchiveRefused('it is too large unpacked'))
  await pipeline(content, hashing, createWriteStream(path, { flags: 'wx', mode: 0o600 }))
  return hashing.summary()
}

async function freeBytes(folder: string) {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}

/** Errors of gzip and tar say what is wrong with the bytes; those of the disk pass. */
function explained(error: unknown) {
  if (error instanceof ArchiveRefused) return error
  const { code = '', message } = error as NodeJS.ErrnoException
  const isOfBytes = code.startsWith('Z_') || /tar|header|unexpected end/i.test(message)
  if (!isOfBytes) return error
  return new ArchiveRefused('it is damaged or was not made by an export')
}

const printable = (name: string) => name.replace(/[^\x20-\x7e]/g, '?').slice(0, 100)
