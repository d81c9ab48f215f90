import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { DeleteWorkspace, KeepWorkspace } from '#operations/console/actions/delete_workspace'
import { actorOf } from '#operations/console/controllers/context'
import { deletionValidator } from '#operations/console/validators/console'

/** Deleting a workspace after its waiting time, and thinking better of it. */
@inject()
export default class DeletionController {
  constructor(
    protected deleteWorkspace: DeleteWorkspace,
    protected keepWorkspace: KeepWorkspace
  ) {}

  async store(ctx: HttpContext) {
    const { slug } = ctx.params
    const typed = await ctx.request.validateUsing(deletionValidator)
    await this.deleteWorkspace.execute(slug, typed.slug, actorOf(ctx))
    ctx.session.flash('success', ctx.i18n.t('operator.flash.deletion_requested'))
    return ctx.response.redirect().toRoute('operator.workspaces.show', [slug])
  }

  async destroy(ctx: HttpContext) {
    const { slug } = ctx.params
    await this.keepWorkspace.execute(slug, actorOf(ctx))
    ctx.session.flash('success', ctx.i18n.t('operator.flash.deletion_cancelled'))
    return ctx.response.redirect().toRoute('operator.workspaces.show', [slug])
  }
}
