import type { ApplicationService } from '@adonisjs/core/types'
import type { QueueConfig } from '#config/queue'
import type { WorkspaceChanges } from '#tenancy/workspace_changes'

/** Forgets what this process knows of a workspace as soon as any other changes it. */
export default class WorkspaceChangesProvider {
  private changes?: WorkspaceChanges

  constructor(private readonly app: ApplicationService) {}

  async ready() {
    if (this.app.getEnvironment() !== 'web' || this.app.getMode() !== 'run') return
    const { WorkspaceChanges } = await import('#tenancy/workspace_changes')
    const { followWorkspaceChange } = await import('#operations/console/follow_workspace_change')
    this.changes = new WorkspaceChanges(await this.app.container.make('logger'), {
      connectionString: this.app.config.get<QueueConfig>('queue').databaseUrl,
      onChange: followWorkspaceChange,
    })
    await this.changes.start()
  }

  async shutdown() {
    await this.changes?.stop()
  }
}
