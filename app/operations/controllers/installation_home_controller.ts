import { readFileSync } from 'node:fs'
import env from '#start/env'
import type { HttpContext } from '@adonisjs/core/http'
import app from '@adonisjs/core/services/app'
import { signUpConfig } from '#config/sign_up'
import { workspaceUrl } from '#tenancy/installation'
import { DEMO_WORKSPACES } from '#operations/demo/demo_workspaces'

const { version } = JSON.parse(readFileSync(app.makePath('package.json'), 'utf8')) as {
  version: string
}

/** The installation's own front page. It names workspaces only where they are a demo. */
export default class InstallationHomeController {
  async show({ inertia }: HttpContext) {
    const demos = env.get('PATCHBAY_DEMO') ? DEMO_WORKSPACES : []
    return inertia.render('installation/home', {
      workspaces: demos.map(({ name, slug, locale }) => ({
        name,
        slug,
        locale,
        url: workspaceUrl(slug),
      })),
      isSignUpOpen: signUpConfig.isOpen,
      version,
    })
  }
}
