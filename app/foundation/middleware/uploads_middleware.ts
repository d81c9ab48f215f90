import { randomUUID } from 'node:crypto'
import { createWriteStream, type WriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'

/**
 * Streams the files of a form into the temporary folder and, when the request is over, deletes
 * what nobody took. The body parser by itself would keep files that are refused, broken off or
 * sent by strangers for good; its `autoProcess` is therefore off.
 */
export default class UploadsMiddleware {
  async handle({ request }: HttpContext, next: NextFn) {
    if (request.bodyType !== 'multipart') return next()
    const uploads: Upload[] = []
    const { multipart } = request
    multipart.onFile('*', { deferValidations: true }, async (part, report) => {
      const upload = new Upload()
      uploads.push(upload)
      part.pause()
      part.on('data', report)
      await pipeline(part, upload.file).catch((error) => multipart.abort(error))
      return { tmpPath: upload.path }
    })
    try {
      await multipart.process()
      await next()
    } finally {
      await Promise.all(uploads.map((upload) => upload.discard()))
    }
  }
}

class Upload {
  readonly path = join(tmpdir(), randomUUID())
  readonly file: WriteStream = createWriteStream(this.path)
  private readonly closed = new Promise<void>((resolve) => this.file.once('close', resolve))

  /** A file that is still being opened must not come to be after it was deleted. */
  async discard() {
    this.file.destroy()
    await this.closed
    await rm(this.path, { force: true })
  }
}
