import { randomUUID } from 'node:crypto'
import drive from '@adonisjs/drive/services/main'
import inboundMailConfig from '#config/inbound_mail'
import type { MailFile } from '#channels/email/reading/parts'
import { giveBackStorage, takeStorage } from '#tenancy/limits/storage'
import { TenantContext } from '#tenancy/tenant_context'
import { discardFiles, safeFileName, type StoredFile } from '#tickets/files/store_files'
import { contentTypeOf } from '#tickets/files/mailed_files'

/**
 * Stores what came along with a mail. Unlike uploads nothing is refused by its kind, as nobody is
 * there to be told; what could run is handed out as a download only.
 *
 * @throws StorageLimitReached
 */
export async function storeMailFiles(files: MailFile[]): Promise<StoredFile[]> {
  const kept = files.slice(0, inboundMailConfig.mostFiles)
  const bytes = kept.reduce((sum, { content }) => sum + content.length, 0)
  await takeStorage(bytes)
  const stored: StoredFile[] = []
  try {
    for (const file of kept) stored.push(await store(file))
    return stored
  } catch (error) {
    await discardFiles(stored)
    await giveBackStorage(bytes - stored.reduce((sum, { size }) => sum + size, 0))
    throw error
  }
}

async function store({ fileName, content, contentType, contentId }: MailFile): Promise<StoredFile> {
  const storageKey = `${TenantContext.id()}/attachments/${randomUUID()}`
  const known = await contentTypeOf(fileName, contentType, content)
  await drive.use().put(storageKey, content, { contentType: known })
  return {
    fileName: safeFileName(fileName),
    contentType: known,
    size: content.length,
    storageKey,
    contentId: contentId?.slice(0, 250) ?? null,
  }
}
