import env from '#start/env'
import { LocalMailbox, type LocalMail } from '#mail/local_mailbox/local_mailbox'
import { drainOutbox } from '#tests/helpers/outbox'
import type { TestWorkspace } from '#tests/helpers/workspaces'

/** Every mail of a workspace, after all that was waiting has been sent; the newest first. */
export async function mailsOf({ tenant }: TestWorkspace): Promise<LocalMail[]> {
  await drainOutbox(tenant)
  const mailbox = new LocalMailbox(env.get('PATCHBAY_DATA_DIR'), tenant.id)
  const mails = await mailbox.list()
  return Promise.all(mails.map(async ({ id }) => (await mailbox.find(id))!))
}
