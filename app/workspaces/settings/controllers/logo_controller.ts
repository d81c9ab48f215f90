import { inject } from '@adonisjs/core'
import drive from '@adonisjs/drive/services/main'
import { errors, type HttpContext } from '@adonisjs/core/http'
import { logoHashOf } from '#tenancy/logo'
import WorkspacePolicy from '#workspaces/policies/workspace_policy'
import { ReplaceLogo } from '#workspaces/settings/actions/replace_logo'
import { logoValidator } from '#workspaces/settings/validators/settings'

/** A workspace's logo: anybody may see it, who manages the workspace may change it. */
@inject()
export default class LogoController {
  constructor(protected replaceLogo: ReplaceLogo) {}

  /** Kept by browsers for good, as another logo has another address. */
  async show({ params, request, response, tenant }: HttpContext) {
    const isOurs = tenant.logoKey !== null && params.hash === logoHashOf(tenant)
    if (!isOurs || !(await drive.use().exists(tenant.logoKey!))) {
      throw new errors.E_ROUTE_NOT_FOUND([request.method(), request.url()])
    }
    response
      .header('Content-Type', 'image/png')
      .header('Content-Security-Policy', "default-src 'none'; sandbox")
      .header('X-Content-Type-Options', 'nosniff')
      // The session's cookie comes along, so that no shared cache may keep the answer.
      .header('Cache-Control', 'private, max-age=31536000, immutable')
    return response.stream(await drive.use().getStream(tenant.logoKey!))
  }

  async store({ auth, bouncer, request, response, tenant }: HttpContext) {
    await bouncer.with(WorkspacePolicy).authorize('manage')
    const { files } = await request.validateUsing(logoValidator)
    await this.replaceLogo.execute(tenant, files[0]!.tmpPath!, auth.getUserOrFail())
    return response.redirect().toRoute('settings.brand.show')
  }

  async destroy({ auth, bouncer, response, tenant }: HttpContext) {
    await bouncer.with(WorkspacePolicy).authorize('manage')
    await this.replaceLogo.remove(tenant, auth.getUserOrFail())
    return response.redirect().toRoute('settings.brand.show')
  }
}
