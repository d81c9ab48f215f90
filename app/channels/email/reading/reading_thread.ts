import { readFile } from 'node:fs/promises'
import { parentPort } from 'node:worker_threads'
import { MailTooComplex } from '#channels/email/reading/mail_too_complex'
import { readMail, type ReadMail } from '#channels/email/reading/read_mail'

export interface ReadingTask {
  path: string
  envelopeFrom: string | null
}

export type ReadingOutcome = { mail: ReadMail } | { reason: string; detail: string | null }

/** Reads one mail after the other from files; files of a mail are handed over, not copied. */
parentPort?.on('message', async ({ path, envelopeFrom }: ReadingTask) => {
  try {
    const raw = Uint8Array.from(await readFile(path))
    const mail = await readMail(raw, { envelopeFrom })
    const contents = new Set(mail.files.map(({ content }) => content.buffer))
    parentPort!.postMessage({ mail } satisfies ReadingOutcome, [...contents])
  } catch (error) {
    parentPort!.postMessage(refusalOf(error))
  }
})

/** A reason of ours says it all; other errors bring their own words. */
function refusalOf(error: unknown): ReadingOutcome {
  if (error instanceof MailTooComplex) return { reason: error.reason, detail: null }
  const detail = error instanceof Error ? error.message.slice(0, 500) : null
  return { reason: 'unreadable', detail }
}
