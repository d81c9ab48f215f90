import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { deviceWords } from '#identity/sessions/device_name'
import { SavePreferences } from '#notifications/actions/save_preferences'
import { channelsOf, kindsFor } from '#notifications/kinds'
import { preferencesOf } from '#notifications/models/notification_preferences'
import PushSubscription from '#notifications/models/push_subscription'
import { pushKeys } from '#notifications/push/push_keys'
import DeviceTransformer from '#notifications/transformers/device_transformer'
import PreferencesTransformer from '#notifications/transformers/preferences_transformer'
import { preferencesValidator } from '#notifications/validators/preferences'

/** How somebody wants to be told, and on which devices. */
@inject()
export default class PreferencesController {
  constructor(protected savePreferences: SavePreferences) {}

  async show({ auth, request, inertia, tenant }: HttpContext) {
    const person = auth.getUserOrFail()
    const preferences = await preferencesOf(person.id)
    const devices = await PushSubscription.query().where('user_id', person.id).orderBy('id')
    const { publicKey } = await pushKeys()
    return inertia.render('account/notifications', {
      preferences: PreferencesTransformer.transform(preferences),
      kinds: kindsFor(person).map((kind) => ({
        kind,
        channels: channelsOf(kind),
        wishes: preferences.wishes(kind, person),
      })),
      devices: DeviceTransformer.transform(devices),
      timeZone: person.timeZone ?? tenant.timeZone,
      pushKey: publicKey,
      thisDevice: deviceWords(request.header('user-agent')),
    })
  }

  async update({ auth, request, response, session, i18n }: HttpContext) {
    const form = await request.validateUsing(preferencesValidator)
    await this.savePreferences.execute(auth.getUserOrFail(), form)
    session.flash('success', i18n.t('notifications.preferences.saved'))
    return response.redirect().toRoute('account.notifications.show')
  }
}
