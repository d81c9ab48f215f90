import app from '@adonisjs/core/services/app'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import Shield from '@adonisjs/shield/shield_middleware'

let shield: Promise<Shield> | undefined

/**
 * Shield's guards, made once. Its own middleware is made for each request, and imports a module
 * to do so, which took a seventh of the server's time.
 */
export default class ShieldMiddleware {
  async handle(ctx: HttpContext, next: NextFn) {
    shield ??= app.container.make(Shield)
    const guards = await shield
    return guards.handle(ctx, next)
  }
}
