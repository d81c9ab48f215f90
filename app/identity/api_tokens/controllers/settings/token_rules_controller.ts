import type { HttpContext } from '@adonisjs/core/http'
import WorkspaceTokenPolicy from '#identity/api_tokens/policies/workspace_token_policy'
import { tokenRulesValidator } from '#identity/api_tokens/validators/api_token'
import WorkspaceSettings from '#tenancy/models/workspace_settings'

/** What tokens the workspace's people may make. */
export default class TokenRulesController {
  async update({ bouncer, request, response, session, i18n }: HttpContext) {
    await bouncer.with(WorkspaceTokenPolicy).authorize('oversee')
    const rules = await request.validateUsing(tokenRulesValidator)
    const settings = await WorkspaceSettings.current()
    await settings.merge(rules).save()
    session.flash('success', i18n.t('identity.api_tokens.rules_saved'))
    return response.redirect().toRoute('settings.tokens.index')
  }
}
