import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import drive from '@adonisjs/drive/services/main'
import { transaction } from '#foundation/database/transaction'
import { record } from '#foundation/events/record'
import { keepPageOfForm } from '#identity/sessions/intended_url'
import { wasConfirmedRecently } from '#identity/sessions/recent_confirmation'
import { RequestExport } from '#workspaces/portability/actions/request_export'
import ExportDownloaded from '#workspaces/portability/events/export_downloaded'
import ExportNotFound from '#workspaces/portability/exceptions/export_not_found'
import WorkspaceDataPolicy from '#workspaces/portability/policies/workspace_data_policy'
import { findExport } from '#workspaces/portability/queries/find_export'

/** Asks for an archive of the workspace, and hands it out. */
@inject()
export default class ExportsController {
  constructor(protected requestExport: RequestExport) {}

  async store({ bouncer, auth, response }: HttpContext) {
    await bouncer.with(WorkspaceDataPolicy).authorize('export')
    await this.requestExport.execute(auth.getUserOrFail())
    return response.redirect().toRoute('settings.workspace_data.show')
  }

  /** Who must confirm first comes back to the page and not to a file. */
  async show(ctx: HttpContext) {
    const { bouncer, auth, params, response, tenant } = ctx
    await bouncer.with(WorkspaceDataPolicy).authorize('export')
    const archive = await findExport(params.key)
    if (!wasConfirmedRecently(ctx)) {
      keepPageOfForm(ctx)
      return response.redirect().toRoute('account.confirmation.show')
    }
    const storageKey = archive.storageKey!
    if (!(await drive.use().exists(storageKey))) throw new ExportNotFound()
    const payload = { exportId: archive.id }
    const actorId = auth.getUserOrFail().id
    await transaction((trx) => record(new ExportDownloaded({ actorId, payload }), trx))
    const day = archive.finishedAt!.toISODate()
    response
      .header('Content-Type', 'application/gzip')
      .header('Content-Length', archive.size!)
      .header('Content-Disposition', `attachment; filename="${tenant.slug}-${day}.tar.gz"`)
      .header('X-Content-Type-Options', 'nosniff')
      .header('Cache-Control', 'private, no-store')
    return response.stream(await drive.use().getStream(storageKey))
  }
}
