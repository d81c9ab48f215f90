import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { Transform, Writable, type Readable, type TransformCallback } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Sum } from '#operations/backups/manifest'

/** Lets bytes through, counts and hashes them. */
export class Summing extends Transform {
  private readonly hash = createHash('sha256')
  private bytes = 0

  override _transform(chunk: Buffer, _: BufferEncoding, done: TransformCallback) {
    this.bytes += chunk.length
    this.hash.update(chunk)
    done(null, chunk)
  }

  /** Once, at the end. */
  sum(): Sum {
    return { bytes: this.bytes, sha256: this.hash.digest('hex') }
  }
}

/** Of what streams deliver, which is thrown away; later ones transform what earlier ones give. */
export async function sumOf(first: Readable, ...transforms: Transform[]): Promise<Sum> {
  const summing = new Summing()
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  await pipeline([first, ...transforms, summing, nowhere])
  return summing.sum()
}

export const sumOfFile = (path: string) => sumOf(createReadStream(path))

export const isSame = (one: Sum, other: Sum) =>
  one.bytes === other.bytes && one.sha256 === other.sha256
