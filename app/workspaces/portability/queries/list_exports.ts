import WorkspaceExport from '#workspaces/portability/models/workspace_export'

const LISTED = 20

/** The latest exports, newest first, with who asked for them. */
export function listExports(): Promise<WorkspaceExport[]> {
  return WorkspaceExport.query().preload('requester').orderBy('id', 'desc').limit(LISTED)
}

/** Whether an archive can still be downloaded. */
export async function hasUsableExport(): Promise<boolean> {
  const usable = await WorkspaceExport.query()
    .where('state', 'finished')
    .where('expires_at', '>', new Date())
    .first()
  return usable !== null
}
