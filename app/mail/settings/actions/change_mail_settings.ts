import { transaction } from '#foundation/database/transaction'
import type User from '#identity/models/user'
import WorkspaceSettings, { type QuotedHistory } from '#tenancy/models/workspace_settings'
import { applyChanges } from '#workspaces/settings/actions/apply_changes'

export interface MailSettings {
  /** How long a reply can be undone; none at 0. */
  undoSendSeconds: number
  quotedHistory: QuotedHistory
}

/** Decides how the answers of a workspace leave. */
export class ChangeMailSettings {
  async execute(changes: MailSettings, actor: User): Promise<void> {
    await transaction(async (trx) => {
      const settings = await WorkspaceSettings.lock(trx)
      await applyChanges(settings, { ...changes }, actor.id, trx)
    })
  }
}
