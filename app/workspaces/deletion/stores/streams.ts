import { recheckStreams } from '#foundation/realtime/stream_ends'
import type { WorkspaceStore } from '#workspaces/deletion/workspace_store'

/** Open event streams end once their sessions are gone, so this comes after the rows. */
export const streamStore: WorkspaceStore = {
  name: 'streams',

  async remove({ id }) {
    await recheckStreams({ tenantId: id })
  },
}
