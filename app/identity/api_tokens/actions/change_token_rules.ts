import { record } from '#foundation/events/record'
import { transaction } from '#foundation/database/transaction'
import TokenRulesChanged from '#identity/api_tokens/events/token_rules_changed'
import type User from '#identity/models/user'
import WorkspaceSettings from '#tenancy/models/workspace_settings'

interface TokenRules {
  allowsEndlessTokens: boolean
}

/** Decides what tokens the workspace's people may make from now on. */
export class ChangeTokenRules {
  async execute({ allowsEndlessTokens: to }: TokenRules, actor: User): Promise<void> {
    await transaction(async (trx) => {
      const settings = await WorkspaceSettings.lock(trx)
      const from = settings.allowsEndlessTokens
      if (from === to) return
      await settings.merge({ allowsEndlessTokens: to }).save()
      const payload = { changes: { allowsEndlessTokens: { from, to } } }
      await record(new TokenRulesChanged({ actorId: actor.id, payload }), trx)
    })
  }
}
