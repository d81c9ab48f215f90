import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { actorOf } from '#operations/console/controllers/context'
import { DiscardDeadLetters } from '#operations/queues/actions/act_on_dead_letters'
import { chosenLettersValidator } from '#operations/queues/validator'

/** No further try for what failed for good. */
@inject()
export default class DiscardsController {
  constructor(protected discard: DiscardDeadLetters) {}

  async store(ctx: HttpContext) {
    const { id, ...filter } = await ctx.request.validateUsing(chosenLettersValidator)
    const count = await this.discard.execute({ ...filter, ...(id && { ids: [id] }) }, actorOf(ctx))
    ctx.session.flash('success', ctx.i18n.t('operator.flash.letters_discarded', { count }))
    return ctx.response.redirect().back()
  }
}
