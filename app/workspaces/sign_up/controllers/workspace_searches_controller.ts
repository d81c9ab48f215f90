import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { LookForWorkspaces } from '#workspaces/sign_up/actions/look_for_workspaces'
import { SignUpLimits } from '#workspaces/sign_up/sign_up_limits'
import { workspaceSearchValidator } from '#workspaces/sign_up/validators/sign_up'

/** For who forgot their workspace's address: it is mailed. The answer never says whether it was. */
@inject()
export default class WorkspaceSearchesController {
  constructor(protected lookForWorkspaces: LookForWorkspaces) {}

  async create({ inertia }: HttpContext) {
    return inertia.render('installation/find_workspace', { isSent: false })
  }

  async store({ inertia, request }: HttpContext) {
    const { email } = await request.validateUsing(workspaceSearchValidator)
    await new SignUpLimits(request.ip()).takeSearch(email)
    await this.lookForWorkspaces.execute(email)
    return inertia.render('installation/find_workspace', { isSent: true })
  }
}
