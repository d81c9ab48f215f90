import type { HttpContext } from '@adonisjs/core/http'
import type Operator from '#operations/console/models/operator'
import type { Actor } from '#operations/console/models/operator_event'

/** Whoever passed `requireOperator`. */
export function operatorOf({ operatorGuard }: HttpContext): Operator {
  return operatorGuard!.operator!
}

/** The same, as the audit names them. */
export function actorOf(ctx: HttpContext): Actor {
  const { id, name } = operatorOf(ctx)
  return { operatorId: id, name, ip: ctx.request.ip() }
}
