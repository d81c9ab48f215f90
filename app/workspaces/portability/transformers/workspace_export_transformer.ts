import { BaseTransformer } from '@adonisjs/core/transformers'
import type WorkspaceExport from '#workspaces/portability/models/workspace_export'

/** An export as a line of the list. */
export default class WorkspaceExportTransformer extends BaseTransformer<WorkspaceExport> {
  toObject() {
    const { requestedAt, expiresAt, requester, isDownloadable, state } = this.resource
    return {
      ...this.pick(this.resource, ['key', 'progress', 'size']),
      state: state === 'finished' && !isDownloadable ? ('expired' as const) : state,
      requestedBy: requester?.name ?? null,
      requestedAt: requestedAt.toISO()!,
      expiresAt: expiresAt?.toISO() ?? null,
    }
  }
}
