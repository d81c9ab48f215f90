import { randomUUID } from 'node:crypto'
import { createWriteStream, type WriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { MultipartFile } from '@adonisjs/core/bodyparser'
import { Exception } from '@adonisjs/core/exceptions'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'

/**
 * The one field of our forms that takes files. The body parser puts a file where its name says
 * before anybody is asked, and `a[]` followed by `a[length]` would end the process.
 */
const FIELD = 'files'

/** More than any form takes, so that its validator can say how many it does. */
const MOST_FILES = 50

/** As many as the body parser takes fields. */
const LONGEST_LIST = 1_000

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
    multipart.onFile(FIELD, { deferValidations: true }, async (part, report) => {
      if (uploads.length === MOST_FILES) return multipart.abort(unreadable(413))
      const upload = new Upload()
      uploads.push(upload)
      part.pause()
      part.on('data', report)
      await pipeline(part, upload.file).catch((error) => multipart.abort(error))
      return { tmpPath: upload.path }
    })
    const isFlat = watchFields(request)
    try {
      await multipart.process().catch((error) => {
        throw error instanceof RangeError ? unreadable(400) : error
      })
      if (!isFlat()) throw unreadable(400)
      await next()
    } finally {
      await Promise.all(uploads.map((upload) => upload.discard()))
    }
  }
}

/**
 * Looks at the fields before the request copies them. The parser makes arrays of any length and
 * objects of any depth of a name (`a[99999999]`, `a[b][b]…`), whose copies would take all memory.
 */
function watchFields(request: HttpContext['request']) {
  const setInitialBody = request.setInitialBody.bind(request)
  let isFlat = true
  request.setInitialBody = (fields) => {
    isFlat = Object.values(fields).every((value) => isSingle(value) || isList(value))
    return setInitialBody(isFlat ? fields : {})
  }
  return () => isFlat
}

function isSingle(value: unknown) {
  return typeof value !== 'object' || value === null || value instanceof MultipartFile
}

function isList(value: unknown) {
  return Array.isArray(value) && value.length <= LONGEST_LIST && value.every(isSingle)
}

function unreadable(status: number) {
  return new Exception('The form cannot be read', { status, code: 'E_UNREADABLE_BODY' })
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
