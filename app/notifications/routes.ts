import router from '@adonisjs/core/services/router'
import { middleware } from '#start/kernel'
import { readUnsubscribeToken } from '#notifications/unsubscribe/token'

const Notifications = () => import('#notifications/controllers/notifications_controller')
const Readings = () => import('#notifications/controllers/readings_controller')
const Preferences = () => import('#notifications/controllers/preferences_controller')
const Pauses = () => import('#notifications/controllers/pauses_controller')
const Devices = () => import('#notifications/controllers/devices_controller')
const DeviceTrials = () => import('#notifications/controllers/device_trials_controller')
const Unsubscribe = () => import('#notifications/controllers/unsubscribe_controller')

router
  .group(() => {
    router.get('/', [Notifications, 'index']).as('index')
    router.post('reading', [Readings, 'storeAll']).as('reading.store_all')
    router.get(':id', [Notifications, 'show']).as('show')
    router.post(':id/reading', [Readings, 'store']).as('reading.store')
    router.delete(':id/reading', [Readings, 'destroy']).as('reading.destroy')
  })
  .prefix('agent/notifications')
  .as('agent.notifications')
  .use([middleware.auth(), middleware.staff()])

router
  .group(() => {
    router.get('/', [Preferences, 'show']).as('show')
    router.put('/', [Preferences, 'update']).as('update')
    router.post('pause', [Pauses, 'store']).as('pause.store')
    router.delete('pause', [Pauses, 'destroy']).as('pause.destroy')
    router.post('devices', [Devices, 'store']).as('devices.store')
    router.patch('devices/:id', [Devices, 'update']).as('devices.update')
    router.delete('devices/:id', [Devices, 'destroy']).as('devices.destroy')
    router.post('devices/:id/trial', [DeviceTrials, 'store']).as('devices.trial.store')
  })
  .prefix('account/notifications')
  .as('account.notifications')
  .use(middleware.auth())

router
  .group(() => {
    router.get(':token', [Unsubscribe, 'show']).as('show')
    router.post(':token', [Unsubscribe, 'store']).as('store')
  })
  .prefix('notifications/unsubscribe')
  .as('notifications.unsubscribe')
  .use(
    middleware.linkGuesses({ isGenuine: (token: string) => readUnsubscribeToken(token) !== null })
  )
