import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { AddDevice } from '#notifications/actions/add_device'
import { findOwnDevice } from '#notifications/queries/find_own_device'
import { deviceNameValidator, deviceValidator } from '#notifications/validators/preferences'

/** Browsers that somebody is told by. */
@inject()
export default class DevicesController {
  constructor(protected addDevice: AddDevice) {}

  async store({ auth, request, response, session, i18n }: HttpContext) {
    const device = await request.validateUsing(deviceValidator)
    await this.addDevice.execute(auth.getUserOrFail(), device)
    session.flash('success', i18n.t('notifications.devices.added'))
    return response.redirect().toRoute('account.notifications.show')
  }

  async update({ auth, params, request, response }: HttpContext) {
    const device = await findOwnDevice(auth.getUserOrFail().id, params.id)
    await device.merge(await request.validateUsing(deviceNameValidator)).save()
    return response.redirect().toRoute('account.notifications.show')
  }

  async destroy({ auth, params, response, session, i18n }: HttpContext) {
    const device = await findOwnDevice(auth.getUserOrFail().id, params.id)
    await device.delete()
    session.flash('success', i18n.t('notifications.devices.removed'))
    return response.redirect().toRoute('account.notifications.show')
  }
}
