import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import env from '#start/env'
import type { WorkspaceStore } from '#workspaces/deletion/workspace_store'

/** Mails on disk, where there is no mail server. */
export const localMailStore: WorkspaceStore = {
  name: 'local mails',

  async remove({ id }) {
    const folder = join(env.get('PATCHBAY_DATA_DIR'), 'mails', String(id))
    await rm(folder, { recursive: true, force: true })
  },
}
