import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import StaffOnly from '#identity/exceptions/staff_only'

/** Keeps customers out of the agents' pages. Policies still decide on each ticket. */
export default class StaffMiddleware {
  async handle({ auth }: HttpContext, next: NextFn) {
    if (!auth.getUserOrFail().isStaff) throw new StaffOnly()
    return next()
  }
}
