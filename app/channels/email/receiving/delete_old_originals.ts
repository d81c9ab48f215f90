import drive from '@adonisjs/drive/services/main'
import { DateTime } from 'luxon'
import { eachTenant } from '#tenancy/each_tenant'
import WorkspaceSettings from '#tenancy/models/workspace_settings'
import InboundMail from '#channels/email/receiving/models/inbound_mail'

const BATCH = 200

/**
 * Deletes originals that are older than the workspace keeps them. Messages stay; what waits for
 * processing or for a decision is kept until then, and rows stay so that a mail is known again.
 */
export function deleteOldOriginals() {
  return eachTenant(async () => {
    const { originalMailsKeptFor } = await WorkspaceSettings.current()
    const before = DateTime.now().minus({ days: originalMailsKeptFor ?? 90 })
    for (;;) {
      const mails = await InboundMail.query()
        .whereNull('original_deleted_at')
        .where('received_at', '<', before.toJSDate())
        .whereIn('state', ['processed', 'ignored'])
        .orderBy('received_at')
        .limit(BATCH)
      for (const mail of mails) await deleteOriginal(mail)
      if (mails.length < BATCH) return
    }
  })
}

/** The file first: cut off in between, the row is found again. */
export async function deleteOriginal(mail: InboundMail): Promise<void> {
  await drive.use().delete(mail.storageKey)
  await mail.merge({ originalDeletedAt: DateTime.now() }).save()
}
