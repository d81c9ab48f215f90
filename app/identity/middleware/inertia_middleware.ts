import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import BaseInertiaMiddleware from '@adonisjs/inertia/inertia_middleware'
import { isLocalMail } from '#config/mail'
import { allowedExtensions, maxFileBytes, maxFilesPerMessage } from '#config/uploads'
import { detectLocale } from '#identity/locale'
import { currentMaintenance } from '#tenancy/maintenance/current_maintenance'
import UserTransformer from '#identity/transformers/user_transformer'
import WorkspaceTransformer from '#identity/transformers/workspace_transformer'

const limits = {
  fileBytes: maxFileBytes,
  filesPerMessage: maxFilesPerMessage,
  allowedFiles: allowedExtensions,
}

/** What every page gets. Error pages may come before anything is known about the request. */
export default class InertiaMiddleware extends BaseInertiaMiddleware {
  async share(ctx: HttpContext) {
    const { auth, tenant, inertia } = ctx as Partial<HttpContext> & HttpContext
    return {
      locale: inertia.always(detectLocale(ctx)),
      workspace: inertia.always(tenant ? WorkspaceTransformer.transform(tenant) : null),
      user: inertia.always(auth?.user ? UserTransformer.transform(auth.user) : null),
      flash: inertia.always(this.messages(ctx)),
      errors: inertia.always(this.getValidationErrors(ctx)),
      limits: inertia.always(limits),
      isLocalMail: inertia.always(isLocalMail),
      maintenance: inertia.always(await currentMaintenance().catch(() => null)),
      support: inertia.always(this.supportSession(ctx)),
      operator: inertia.always(this.operator(ctx)),
    }
  }

  async handle(ctx: HttpContext, next: NextFn) {
    await this.init(ctx)
    const output = await next()
    this.dispose(ctx)
    return output
  }

  /** Until when the operator works here, where it is the operator. */
  private supportSession({ supportAccess }: HttpContext) {
    return supportAccess ? { until: supportAccess.endsAt.toISO()! } : null
  }

  /** Who is at the installation's console. */
  private operator({ operatorGuard }: HttpContext) {
    const operator = operatorGuard?.operator
    return operator ? { name: operator.name, email: operator.email } : null
  }

  /** Invalid fields say so themselves; other errors stand above the form. */
  private messages({ session }: Partial<HttpContext>): { success?: string; error?: string } {
    const flashed = session?.flashMessages
    const { E_VALIDATION_ERROR, ...failures } = flashed?.get('errorsBag') ?? {}
    return {
      success: flashed?.get('success'),
      error: flashed?.get('error') ?? (Object.values(failures)[0] as string | undefined),
    }
  }
}

declare module '@adonisjs/inertia/types' {
  type MiddlewareSharedProps = InferSharedProps<InertiaMiddleware>
  export interface SharedProps extends MiddlewareSharedProps {}
}
