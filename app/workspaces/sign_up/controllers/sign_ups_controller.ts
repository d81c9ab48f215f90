import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { signUpConfig } from '#config/sign_up'
import { installationUrl } from '#tenancy/installation'
import { normalizeSlug, slugProblem } from '#tenancy/slug'
import { SlugRefusedException } from '#tenancy/exceptions/slug_refused_exception'
import { OpenWorkspace } from '#workspaces/sign_up/actions/open_workspace'
import SignUpClosed from '#workspaces/sign_up/exceptions/sign_up_closed'
import { SignUpLimits } from '#workspaces/sign_up/sign_up_limits'
import { signUpValidator } from '#workspaces/sign_up/validators/sign_up'

/** Opening a workspace, at the installation's own host. */
@inject()
export default class SignUpsController {
  constructor(protected openWorkspace: OpenWorkspace) {}

  async create({ inertia, i18n }: HttpContext) {
    return inertia.render('installation/sign_up', {
      isOpen: signUpConfig.isOpen,
      host: new URL(installationUrl()).host,
      suggestedLocale: i18n.locale as 'en' | 'ru',
    })
  }

  async store({ inertia, request, response, session }: HttpContext) {
    if (!signUpConfig.isOpen) throw new SignUpClosed()
    const form = await request.validateUsing(signUpValidator)
    const slug = normalizeSlug(form.slug)
    if (slugProblem(slug)) throw new SlugRefusedException(slug)
    const limits = new SignUpLimits(request.ip())
    await limits.take()
    const url = await this.openWorkspace.execute({ ...form, slug }).catch(async (error) => {
      await limits.giveBack()
      throw error
    })
    session.clear()
    // The workspace is another origin: Inertia is told to leave, a plain form is sent there.
    if (request.header('x-inertia')) return inertia.location(url)
    return response.redirect(url)
  }
}
