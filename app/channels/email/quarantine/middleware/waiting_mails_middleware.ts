import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { countQuarantined } from '#channels/email/quarantine/queries/list_quarantined'

/** Gives every page of who may decide about them the number of mails that wait. */
export default class WaitingMailsMiddleware {
  async handle({ auth, inertia, request }: HttpContext, next: NextFn) {
    const isReviewer = auth?.user?.can('tickets.update') && !request.url().startsWith('/api/')
    if (isReviewer) inertia.share({ waitingMails: () => countQuarantined() })
    return next()
  }
}
