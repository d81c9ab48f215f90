import { retireSlug } from '#tenancy/retired_slugs'
import { systemDatabase } from '#tenancy/system_database'
import { tenantResolver } from '#tenancy/installation'
import { workspaceStores, type LeavingWorkspace } from '#workspaces/deletion/workspace_store'

/**
 * Removes a workspace from every store, its own row last: whatever breaks off, the next run
 * finds the row and goes on. All stores are emptied twice, for what was being written meanwhile.
 * Crosses workspaces, as one that ends does nothing any more.
 */
export class PurgeWorkspace {
  async execute(workspace: LeavingWorkspace): Promise<void> {
    await empty(workspace)
    await empty(workspace)
    await systemDatabase().transaction(async (trx) => {
      await retireSlug(workspace.slug, trx)
      await trx.from('tenants').where('id', workspace.id).delete()
    })
    tenantResolver.forget(workspace.slug)
  }
}

async function empty(workspace: LeavingWorkspace) {
  for (const store of workspaceStores()) await store.remove(workspace)
}
