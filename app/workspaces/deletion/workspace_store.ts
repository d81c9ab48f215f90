/** A workspace on its way out. */
export interface LeavingWorkspace {
  id: number
  slug: string
}

/**
 * A place where a workspace leaves something. `remove` takes all of it away and nothing else;
 * it may be called again after a crash, and finds then what is left.
 */
export interface WorkspaceStore {
  readonly name: string
  remove(workspace: LeavingWorkspace): Promise<void>
}

let registered: readonly WorkspaceStore[] = []

/** In the order they are emptied; `start/workspace_stores.ts` is the list. */
export function registerWorkspaceStores(stores: readonly WorkspaceStore[]) {
  registered = stores
}

export const workspaceStores = () => registered
