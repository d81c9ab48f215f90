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
    const reason = error instanceof MailTooComplex ? error.reason : 'unreadable'
    const detail = error instanceof Error ? error.message.slice(0, 500) : null
    parentPort!.postMessage({ reason, detail } satisfies ReadingOutcome)
  }
})
