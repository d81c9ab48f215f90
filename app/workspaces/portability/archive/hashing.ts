import { createHash } from 'node:crypto'
import { Transform, type TransformCallback } from 'node:stream'
import type { EntrySummary } from '#workspaces/portability/archive/format'

/** Lets bytes through, counts them and hashes them; `limit` refuses what is longer. */
export class Hashing extends Transform {
  private readonly hash = createHash('sha256')
  private bytes = 0

  constructor(
    private readonly limit = Number.POSITIVE_INFINITY,
    private readonly refuse: () => Error = () => new Error('Longer than expected')
  ) {
    super()
  }

  override _transform(chunk: Buffer, _: BufferEncoding, done: TransformCallback) {
    this.bytes += chunk.length
    if (this.bytes > this.limit) return done(this.refuse())
    this.hash.update(chunk)
    done(null, chunk)
  }

  /** Once, at the end. */
  summary(): EntrySummary {
    return { bytes: this.bytes, sha256: this.hash.digest('hex') }
  }
}
