import app from '@adonisjs/core/services/app'
import BodyParser from '@adonisjs/core/bodyparser_middleware'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'

const streamed = new Set<string>()

/** Leaves the bodies of these routes, by their names, to their controllers: too large for memory. */
export function streamBodiesOf(...routes: string[]) {
  for (const route of routes) streamed.add(route)
}

let parser: Promise<BodyParser> | undefined

/** Reads forms and JSON, as AdonisJS does, but for routes that stream what they are sent. */
export default class BodyMiddleware {
  async handle(ctx: HttpContext, next: NextFn) {
    if (streamed.has(ctx.route?.name ?? '')) return next()
    parser ??= app.container.make(BodyParser)
    const bodyParser = await parser
    return bodyParser.handle(ctx, next)
  }
}
