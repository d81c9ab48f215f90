import { randomUUID } from 'node:crypto'
import { open } from 'node:fs/promises'
import { fileTypeFromFile } from 'file-type'
import drive from '@adonisjs/drive/services/main'
import type { MultipartFile } from '@adonisjs/core/bodyparser'
import { TenantContext } from '#tenancy/tenant_context'
import { giveBackStorage, takeStorage } from '#tenancy/limits/storage'
import { contentMatches, extensionOf, fileTypes, isText } from '#tickets/files/file_types'
import FileRefused from '#tickets/exceptions/file_refused'

/** A file that lies in Drive and waits to become an attachment. `size` is in bytes. */
export interface StoredFile {
  fileName: string
  contentType: string
  size: number
  storageKey: string
  /** Of an image inside of a mail's HTML. */
  contentId?: string | null
}

/** Tab, line feed, form feed and carriage return. */
const whiteSpace = new Set([9, 10, 12, 13])

/**
 * Streams uploaded files from the request's temporary folder into Drive, below the
 * workspace's own prefix. Either all of them are stored or none.
 *
 * @throws FileRefused where the bytes are not what the name says.
 * @throws StorageLimitReached
 */
async function storeFiles(files: MultipartFile[]): Promise<StoredFile[]> {
  for (const file of files) await checkContent(file)
  await takeStorage(sizeOf(files))
  const stored: StoredFile[] = []
  try {
    for (const file of files) stored.push(await store(file))
    return stored
  } catch (error) {
    await discardFiles(stored)
    await giveBackStorage(sizeOf(files) - sizeOf(stored))
    throw error
  }
}

/**
 * Stores uploaded files for the write that needs them, and takes them back when it fails or
 * says that it kept nothing (a repeated submission).
 */
export async function withStoredFiles<Outcome extends { isNew: boolean }>(
  files: MultipartFile[],
  write: (stored: StoredFile[]) => Promise<Outcome>
): Promise<Outcome> {
  const stored = await storeFiles(files)
  let outcome: Outcome | undefined
  try {
    outcome = await write(stored)
    return outcome
  } finally {
    if (!outcome?.isNew) await discardFiles(stored)
  }
}

/** Takes back stored files whose message did not come to be. */
export async function discardFiles(files: StoredFile[]): Promise<void> {
  await Promise.all(files.map((file) => drive.use().delete(file.storageKey)))
  await giveBackStorage(sizeOf(files))
}

function sizeOf(files: { size: number }[]) {
  return files.reduce((sum, { size }) => sum + size, 0)
}

async function checkContent(file: MultipartFile) {
  const extension = extensionOf(file.clientName)
  const detected = await fileTypeFromFile(file.tmpPath!)
  if (contentMatches(extension, detected?.ext)) return
  if (isText(extension) && (await holdsText(file.tmpPath!))) return
  throw new FileRefused(safeFileName(file.clientName))
}

/** Words may begin like a signature: every text that starts with "BM" looks like a bitmap. */
async function holdsText(path: string): Promise<boolean> {
  const start = await readStart(path, 4096)
  return !start.some((byte) => byte < 32 && !whiteSpace.has(byte))
}

async function readStart(path: string, length: number): Promise<Buffer> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

async function store(file: MultipartFile): Promise<StoredFile> {
  const storageKey = `${TenantContext.id()}/attachments/${randomUUID()}`
  const contentType = fileTypes[extensionOf(file.clientName)]
  await file.moveToDisk(storageKey, { contentType })
  return { fileName: safeFileName(file.clientName), contentType, size: file.size, storageKey }
}

/** Keeps a name readable but without paths, control or direction-changing characters. */
export function safeFileName(name: string): string {
  const base = name.replace(/^.*[\\/]/, '')
  // eslint-disable-next-line no-control-regex
  const clean = base.replace(/[\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
  const extension = extensionOf(clean)
  return clean.length > 180 ? `${shortened(clean)}….${extension}` : clean
}

/** Half a surrogate pair at the cut would be no text any more. */
function shortened(name: string): string {
  return name.slice(0, 170).replace(/[\ud800-\udbff]$/, '')
}
