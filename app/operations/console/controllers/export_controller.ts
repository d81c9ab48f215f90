import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { ExportForOwners } from '#operations/console/actions/export_for_owners'
import { actorOf } from '#operations/console/controllers/context'

/** Archives of a workspace, made for its owners. */
@inject()
export default class ExportController {
  constructor(protected exportForOwners: ExportForOwners) {}

  async store(ctx: HttpContext) {
    const { slug } = ctx.params
    await this.exportForOwners.execute(slug, actorOf(ctx))
    ctx.session.flash('success', ctx.i18n.t('operator.flash.export_requested'))
    return ctx.response.redirect().toRoute('operator.workspaces.show', [slug])
  }
}
