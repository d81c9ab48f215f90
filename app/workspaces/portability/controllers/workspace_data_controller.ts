import type { HttpContext } from '@adonisjs/core/http'
import { installationDomain } from '#tenancy/installation'
import { EXPORT_KEPT_FOR } from '#workspaces/portability/models/workspace_export'
import { WAITING_DAYS } from '#workspaces/deletion/waiting_time'
import WorkspaceDataPolicy from '#workspaces/portability/policies/workspace_data_policy'
import { listExports } from '#workspaces/portability/queries/list_exports'
import WorkspaceExportTransformer from '#workspaces/portability/transformers/workspace_export_transformer'

/** The page of taking everything out, and of ending the workspace. */
export default class WorkspaceDataController {
  async show({ bouncer, auth, inertia, tenant }: HttpContext) {
    await bouncer.with(WorkspaceDataPolicy).authorize('export')
    const exports = await listExports()
    return inertia.render('settings/workspace_data', {
      exports: WorkspaceExportTransformer.transform(exports),
      hasUsableExport: exports.some((one) => one.isDownloadable),
      mayDelete: auth.getUserOrFail().can('workspace.delete'),
      address: `${tenant.slug}.${installationDomain}`,
      waitingDays: WAITING_DAYS,
      keptDays: EXPORT_KEPT_FOR,
    })
  }
}
