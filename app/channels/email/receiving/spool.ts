import { randomUUID } from 'node:crypto'
import { open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import inboundMailConfig from '#config/inbound_mail'
import { Fingerprint } from '#channels/email/receiving/fingerprint'
import { readOwnId } from '#channels/email/receiving/header_lines'

/** A mail that was streamed into a file, and what was learned on the way. */
export interface SpooledMail {
  path: string
  /** Bytes that came; the file has less where the mail was cut. */
  size: number
  isCut: boolean
  fingerprint: string
  headerId: string | null
  hasDate: boolean
}

/** Streams a mail into a file that is gone after `use`, in the memory of one chunk. */
export async function withSpooled<Result>(
  raw: Readable,
  use: (mail: SpooledMail) => Promise<Result>
): Promise<Result> {
  const path = join(tmpdir(), `patchbay-mail-${randomUUID()}.eml`)
  try {
    return await use({ path, ...(await spool(raw, path)) })
  } finally {
    await rm(path, { force: true })
  }
}

/** What is beyond the limit is read and dropped, so that the sender is not left hanging. */
async function spool(raw: Readable, path: string): Promise<Omit<SpooledMail, 'path'>> {
  const fingerprint = new Fingerprint()
  const file = await open(path, 'wx', 0o600)
  let size = 0
  try {
    for await (const piece of raw) {
      const chunk = Buffer.isBuffer(piece) ? piece : Buffer.from(piece)
      const room = Math.max(0, inboundMailConfig.largestMail - size)
      const kept = chunk.subarray(0, room)
      size += chunk.length
      if (kept.length === 0) continue
      fingerprint.add(kept)
      await file.write(kept)
    }
  } finally {
    await file.close()
  }
  const digest = fingerprint.digest()
  const header = new Map(fingerprint.lines.toReversed())
  return {
    size,
    isCut: size > inboundMailConfig.largestMail,
    fingerprint: digest,
    headerId: readOwnId(header.get('message-id')),
    hasDate: header.has('date'),
  }
}
