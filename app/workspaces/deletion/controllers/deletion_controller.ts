import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { CancelDeletion } from '#workspaces/deletion/actions/cancel_deletion'
import { RequestDeletion } from '#workspaces/deletion/actions/request_deletion'
import { deletionValidator } from '#workspaces/deletion/validators/deletion'
import WorkspaceDataPolicy from '#workspaces/portability/policies/workspace_data_policy'

/** Decides that the workspace ends, or that it stays. */
@inject()
export default class DeletionController {
  constructor(
    protected requestDeletion: RequestDeletion,
    protected cancelDeletion: CancelDeletion
  ) {}

  async store({ bouncer, auth, request, response, tenant }: HttpContext) {
    await bouncer.with(WorkspaceDataPolicy).authorize('delete')
    const { address, hasEverything = false } = await request.validateUsing(deletionValidator)
    await this.requestDeletion.execute(tenant, auth.getUserOrFail(), { address, hasEverything })
    return response.redirect().toRoute('settings.workspace_data.show')
  }

  async destroy({ bouncer, auth, response, session, i18n, tenant }: HttpContext) {
    await bouncer.with(WorkspaceDataPolicy).authorize('delete')
    await this.cancelDeletion.execute(tenant, auth.getUserOrFail())
    session.flash('success', i18n.t('workspace_data.kept'))
    return response.redirect().back()
  }
}
