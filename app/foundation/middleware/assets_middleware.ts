import app from '@adonisjs/core/services/app'
import StaticMiddleware from '@adonisjs/static/static_middleware'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'

const rootFiles = new Set(['/favicon.svg', '/robots.txt'])

/**
 * Serves built assets and the few files browsers expect at the root, and keeps
 * every other request away from the file system.
 */
export default class AssetsMiddleware {
  async handle(ctx: HttpContext, next: NextFn) {
    if (!this.isAsset(ctx.request.url())) return next()
    const files = await app.container.make(StaticMiddleware)
    return files.handle(ctx, next)
  }

  private isAsset(url: string) {
    return (url.startsWith('/assets/') && !url.startsWith('/assets/server/')) || rootFiles.has(url)
  }
}
