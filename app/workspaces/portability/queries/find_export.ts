import ExportNotFound from '#workspaces/portability/exceptions/export_not_found'
import WorkspaceExport from '#workspaces/portability/models/workspace_export'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** An archive that can be downloaded, by the key in its address. @throws ExportNotFound */
export async function findExport(key: string): Promise<WorkspaceExport> {
  if (!UUID.test(key)) throw new ExportNotFound()
  const found = await WorkspaceExport.findBy('key', key)
  if (!found?.isDownloadable) throw new ExportNotFound()
  return found
}
