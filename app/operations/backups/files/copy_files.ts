import { once } from 'node:events'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { pipeline } from 'node:stream/promises'
import type { BackedUpFiles, Sum } from '#operations/backups/manifest'
import type { FilePlace } from '#operations/backups/files/file_places'
import { isSame, sumOfFile, Summing } from '#operations/backups/sums'
import { BackupError } from '#operations/backups/exceptions/backup_error'

interface ListedFile extends Sum {
  key: string
}

const listOf = (place: FilePlace) => `${place.name}.ndjson`

/** Copies all files of a place into a backup. What vanishes meanwhile is reported. */
export async function copyOut(place: FilePlace, folder: string): Promise<BackedUpFiles> {
  const list = new Summing()
  const written = pipeline(list, createWriteStream(join(folder, listOf(place)), { mode: 0o600 }))
  const vanished: string[] = []
  let [count, bytes] = [0, 0]
  for await (const key of place.keys()) {
    const sum = await copyOne(place, key, join(folder, place.name, key))
    if (!sum) {
      vanished.push(key)
      continue
    }
    count++
    bytes += sum.bytes
    if (!list.write(`${JSON.stringify({ key, ...sum })}\n`)) await once(list, 'drain')
  }
  list.end()
  await written
  return { count, bytes, vanished, list: list.sum() }
}

/** @throws BackupError for a file that is not what was backed up */
export async function checkFiles(place: FilePlace, folder: string, { list }: BackedUpFiles) {
  if (!isSame(await sumOfFile(join(folder, listOf(place))), list)) {
    throw new BackupError(`The backup is damaged: ${listOf(place)} was changed.`)
  }
  for await (const { key, ...sum } of listed(place, folder)) {
    const found = await sumOfFile(join(folder, place.name, key)).catch(() => null)
    if (!found || !isSame(found, sum)) {
      throw new BackupError(`The backup is damaged: ${place.name}/${key} is missing or changed.`)
    }
  }
}

/** Puts all files of a backup back, and takes away what was not there then. */
export async function copyIn(place: FilePlace, folder: string) {
  const known = new Set<string>()
  for await (const { key } of listed(place, folder)) {
    known.add(key)
    await place.write(key, join(folder, place.name, key))
  }
  for await (const key of place.keys()) if (!known.has(key)) await place.delete(key)
}

async function copyOne(place: FilePlace, key: string, target: string): Promise<Sum | null> {
  await mkdir(dirname(target), { recursive: true })
  const summing = new Summing()
  try {
    const content = await place.read(key)
    await pipeline(content, summing, createWriteStream(target, { mode: 0o600 }))
    return summing.sum()
  } catch (error) {
    await rm(target, { force: true })
    if (isGone(error)) return null
    throw error
  }
}

function isGone(error: unknown) {
  const { code, name, cause } = error as NodeJS.ErrnoException
  const inner = cause as NodeJS.ErrnoException | undefined
  return [code, name, inner?.code, inner?.name].some(
    (one) => one === 'ENOENT' || one === 'NoSuchKey'
  )
}

async function* listed(place: FilePlace, folder: string): AsyncGenerator<ListedFile> {
  const lines = createInterface({ input: createReadStream(join(folder, listOf(place))) })
  for await (const line of lines) yield JSON.parse(line)
}
