import env from '#start/env'
import { errors, type HttpContext } from '@adonisjs/core/http'
import { LocalMailbox } from '#mail/local_mailbox/local_mailbox'

/** Shows the mails kept on disk of the workspace whose host was asked. */
export default class LocalMailsController {
  async index({ inertia, tenant }: HttpContext) {
    const mails = await mailboxOf(tenant).list()
    return inertia.render('local_mails/index', {
      mails: mails.map(({ id, to, subject, createdAt }) => ({ id, to, subject, createdAt })),
    })
  }

  async show({ inertia, tenant, params, request }: HttpContext) {
    const mail = await mailboxOf(tenant).find(params.id)
    if (!mail) throw new errors.E_ROUTE_NOT_FOUND([request.method(), request.url()])
    return inertia.render('local_mails/show', { mail })
  }
}

function mailboxOf(tenant: HttpContext['tenant']) {
  return new LocalMailbox(env.get('PATCHBAY_DATA_DIR'), tenant.id)
}
