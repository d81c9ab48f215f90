import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'

/** A mail on disk that is read more than once before it belongs to anybody. */
export interface SpooledMail {
  path: string
  /** Bytes that came; the file holds no more than one beyond the limit. */
  size: number
  isTooLarge: boolean
}

/** Streams a mail into a file that is gone after `use`; what is beyond the limit is dropped. */
export async function spoolMail<Result>(
  raw: Readable,
  limit: number,
  use: (mail: SpooledMail) => Promise<Result>
): Promise<Result> {
  const path = join(tmpdir(), `patchbay-door-${randomUUID()}.eml`)
  try {
    const size = await write(raw, path, limit + 1)
    return await use({ path, size, isTooLarge: size > limit })
  } finally {
    await rm(path, { force: true })
  }
}

async function write(raw: Readable, path: string, most: number): Promise<number> {
  const file = await open(path, 'wx', 0o600)
  let size = 0
  try {
    for await (const piece of raw as AsyncIterable<Buffer>) {
      const kept = piece.subarray(0, Math.max(0, most - size))
      size += piece.length
      if (kept.length > 0) await file.write(kept)
    }
  } finally {
    await file.close()
  }
  return size
}

/** The mail with a trace header in front (RFC 5321, section 4.4). */
export function readTraced(path: string, trace: string): Readable {
  return Readable.from(
    (async function* () {
      if (trace) yield Buffer.from(trace)
      yield* createReadStream(path)
    })(),
    { objectMode: false }
  )
}
