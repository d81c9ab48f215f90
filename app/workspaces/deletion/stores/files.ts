import drive from '@adonisjs/drive/services/main'
import env from '#start/env'
import { prefixOf, storedKeys } from '#workspaces/portability/archive/stored_files'
import type { WorkspaceStore } from '#workspaces/deletion/workspace_store'

/**
 * Everything below the workspace's prefix in Drive, exports too. Key by key: Drive drops the
 * slash at the end of a prefix, and S3 would take the files of workspace 12 for those of 1.
 */
export const fileStore: WorkspaceStore = {
  name: 'files',

  async remove({ id }) {
    for await (const key of storedKeys(prefixOf(id))) await drive.use().delete(key)
    if (!env.get('S3_BUCKET')) await drive.use().deleteAll(String(id))
  },
}
