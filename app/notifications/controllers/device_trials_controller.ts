import limiter from '@adonisjs/limiter/services/main'
import type { HttpContext } from '@adonisjs/core/http'
import PushUnreachable from '#notifications/exceptions/push_unreachable'
import { pushTo } from '#notifications/push/push_to'
import { findOwnDevice } from '#notifications/queries/find_own_device'

const PER_HOUR = 20

/** A message to see whether it arrives. */
export default class DeviceTrialsController {
  async store({ auth, params, response, session, tenant, i18n }: HttpContext) {
    const person = auth.getUserOrFail()
    const device = await findOwnDevice(person.id, params.id)
    const limit = limiter.use({ requests: PER_HOUR, duration: '1 hour' })
    await limit.consume(`push_trial:${tenant.id}:${person.id}`)
    const words = {
      title: tenant.name,
      body: i18n.t('notifications.push.trial'),
      path: '/account/notifications',
      tag: 'trial',
    }
    const isTaken = await pushTo(device, words).catch(() => false)
    if (!isTaken) throw new PushUnreachable()
    session.flash('success', i18n.t('notifications.devices.tried'))
    return response.redirect().toRoute('account.notifications.show')
  }
}
