import type { HttpContext } from '@adonisjs/core/http'
import { ChangeTokenRules } from '#identity/api_tokens/actions/change_token_rules'
import WorkspaceTokenPolicy from '#identity/api_tokens/policies/workspace_token_policy'
import { tokenRulesValidator } from '#identity/api_tokens/validators/api_token'

/** What tokens the workspace's people may make. */
export default class TokenRulesController {
  async update({ auth, bouncer, request, response, session, i18n }: HttpContext) {
    await bouncer.with(WorkspaceTokenPolicy).authorize('oversee')
    const rules = await request.validateUsing(tokenRulesValidator)
    await new ChangeTokenRules().execute(rules, auth.getUserOrFail())
    session.flash('success', i18n.t('identity.api_tokens.rules_saved'))
    return response.redirect().toRoute('settings.tokens.index')
  }
}
