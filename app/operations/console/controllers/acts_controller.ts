import type { HttpContext } from '@adonisjs/core/http'
import { listActs } from '#operations/console/queries/list_acts'
import { actProps } from '#operations/console/transformers/console_props'
import { positionValidator } from '#operations/console/validators/console'

/** The audit: what operators did. */
export default class ActsController {
  async index({ request, inertia }: HttpContext) {
    const { rows, next, previous } = await listActs(await positionValidator.validate(request.qs()))
    return inertia.render('operator/audit', {
      acts: rows.map(actProps),
      page: { next, previous },
    })
  }
}
