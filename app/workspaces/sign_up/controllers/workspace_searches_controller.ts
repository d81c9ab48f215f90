import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { LookForWorkspaces } from '#workspaces/sign_up/actions/look_for_workspaces'
import { SignUpLimits } from '#workspaces/sign_up/sign_up_limits'
import { workspaceSearchValidator } from '#workspaces/sign_up/validators/sign_up'

/**
 * For who forgot their workspace's address: it is mailed. The answer never says whether it was,
 * not even by its time, as the search begins when the answer is out.
 */
@inject()
export default class WorkspaceSearchesController {
  constructor(protected lookForWorkspaces: LookForWorkspaces) {}

  async create({ inertia }: HttpContext) {
    return inertia.render('installation/find_workspace', { isSent: false })
  }

  async store({ inertia, logger, request, response }: HttpContext) {
    const { email } = await request.validateUsing(workspaceSearchValidator)
    const isWithinLimit = await new SignUpLimits(request.ip()).takeSearch(email)
    if (isWithinLimit) {
      response.onFinish(() => {
        this.lookForWorkspaces
          .execute(email)
          .catch((error) => logger.error({ err: error }, 'Could not look for workspaces'))
      })
    }
    return inertia.render('installation/find_workspace', { isSent: true })
  }
}
