import { transaction } from '#foundation/database/transaction'
import type { Role } from '#identity/models/role'
import type User from '#identity/models/user'
import WorkspaceSettings, { type SignUpRule } from '#tenancy/models/workspace_settings'
import { applyChanges } from '#workspaces/settings/actions/apply_changes'

export interface AccessRules {
  signUpRule: SignUpRule
  allowedMailDomains: string[]
  secondFactorRoles: Role[]
}

/** Decides who may come in by themselves, and who must show more than a password. */
export class ChangeAccess {
  async execute(rules: AccessRules, actor: User): Promise<void> {
    await transaction(async (trx) => {
      const settings = await WorkspaceSettings.lock(trx)
      await applyChanges(settings, { ...rules }, actor.id, trx)
    })
  }
}
