import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import drive from '@adonisjs/drive/services/main'
import { readAddresses, readWords } from '#channels/email/reading/addresses'
import { isAutomatic } from '#channels/email/reading/automatic'
import type InboundMail from '#channels/email/receiving/models/inbound_mail'
import { readHeaderLines } from '#channels/email/receiving/header_lines'

const PEEKED = 65_536

/** Gives the original of a mail as a file of this machine, for as long as `use` runs. */
export async function withRawFile<Result>(
  { storageKey }: InboundMail,
  use: (path: string) => Promise<Result>
): Promise<Result> {
  const path = join(tmpdir(), `patchbay-mail-${randomUUID()}.eml`)
  try {
    const file = createWriteStream(path, { flags: 'wx', mode: 0o600 })
    await pipeline(await drive.use().getStream(storageKey), file)
    return await use(path)
  } finally {
    await rm(path, { force: true })
  }
}

/** Sender, subject and kind from the beginning of a mail, for one that cannot be read as a whole. */
export async function peek(path: string, envelopeFrom: string | null) {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(PEEKED), 0, PEEKED, 0)
    const [header = ''] = buffer
      .subarray(0, bytesRead)
      .toString('latin1')
      .split(/\r?\n\r?\n/, 1)
    const lines = new Map(readHeaderLines(Buffer.from(header, 'latin1')).toReversed())
    const [from] = readAddresses([lines.get('from') ?? ''])
    const headers = new Map([...lines].map(([name, value]) => [name, [value]]))
    return {
      fromAddress: from?.address ?? null,
      fromName: from?.name ?? null,
      subject: readWords(lines.get('subject') ?? '', 200) || null,
      isAutomatic: isAutomatic(headers, envelopeFrom),
    }
  } finally {
    await file.close()
  }
}
