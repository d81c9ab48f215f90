import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import SignInRequired from '#identity/exceptions/sign_in_required'
import { OperatorGuard } from '#operations/console/operator_guard'

/** Where somebody goes on who has not shown everything yet. */
const NEXT_STEP = {
  none: 'operator.session.create',
  password: 'operator.factor.create',
  enrolling: 'operator.factor_set_up.create',
} as const

/** Finds out who is at the console; for all of its routes. */
export async function findOperator(ctx: HttpContext, next: NextFn) {
  ctx.operatorGuard = new OperatorGuard(ctx)
  await ctx.operatorGuard.load()
  return next()
}

/** Lets only operators pass who have shown both factors; sends others to their next step. */
export async function requireOperator(ctx: HttpContext, next: NextFn) {
  const { stage, operator } = ctx.operatorGuard!
  if (operator) return next()
  if (ctx.request.accepts(['html', 'json']) !== 'html') throw new SignInRequired()
  return ctx.response.redirect().toRoute(NEXT_STEP[stage === 'full' ? 'none' : (stage ?? 'none')])
}

/** For the steps of signing in: whoever is in already has no business there. */
export async function requireNobody(ctx: HttpContext, next: NextFn) {
  if (ctx.operatorGuard!.operator) {
    return ctx.response.redirect().toRoute('operator.workspaces.index')
  }
  return next()
}
