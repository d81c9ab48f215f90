import { rm } from 'node:fs/promises'
import type { HttpContext } from '@adonisjs/core/http'
import type { MultipartFile } from '@adonisjs/core/bodyparser'
import type { NextFn } from '@adonisjs/core/types/http'

/**
 * Deletes what a request uploaded into the temporary folder and nobody took: the body parser
 * keeps files of every request, also of those that are refused, broken or sent by strangers.
 */
export default class DiscardUploadsMiddleware {
  async handle({ request }: HttpContext, next: NextFn) {
    try {
      await next()
    } finally {
      const uploads = request.bodyType === 'multipart' ? request.allFiles() : {}
      await Promise.all(
        filesIn(uploads).map(({ tmpPath }) => tmpPath && rm(tmpPath, { force: true }))
      )
    }
  }
}

/** Fields of a form may be nested as their names say. */
function filesIn(uploads: object): MultipartFile[] {
  return Object.values(uploads).flatMap((value) =>
    'clientName' in value ? [value] : filesIn(value)
  )
}
