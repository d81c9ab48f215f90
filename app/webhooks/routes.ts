import router from '@adonisjs/core/services/router'
import { middleware } from '#start/kernel'

const Webhooks = () => import('#webhooks/controllers/settings/webhooks_controller')
const Secrets = () => import('#webhooks/controllers/settings/webhook_secrets_controller')
const State = () => import('#webhooks/controllers/settings/webhook_state_controller')
const Tests = () => import('#webhooks/controllers/settings/webhook_tests_controller')
const Deliveries = () => import('#webhooks/controllers/settings/webhook_deliveries_controller')
const Replays = () => import('#webhooks/controllers/settings/webhook_replays_controller')
const ApiWebhooks = () => import('#webhooks/controllers/api/webhooks_controller')
const ApiSecrets = () => import('#webhooks/controllers/api/webhook_secrets_controller')
const ApiDeliveries = () => import('#webhooks/controllers/api/webhook_deliveries_controller')

/** What decides where data goes, or shows what proves where it came from. */
router
  .group(() => {
    router.get('create', [Webhooks, 'create']).as('webhooks.create')
    router.post('/', [Webhooks, 'store']).as('webhooks.store')
    router.get(':id/edit', [Webhooks, 'edit']).as('webhooks.edit')
    router.put(':id', [Webhooks, 'update']).as('webhooks.update')
    router.get(':id/secret', [Secrets, 'show']).as('webhook_secrets.show')
    router.post(':id/secret', [Secrets, 'store']).as('webhook_secrets.store')
  })
  .prefix('agent/settings/webhooks')
  .as('settings')
  .use([middleware.auth(), middleware.staff(), middleware.recent()])

router
  .group(() => {
    router.get('/', [Webhooks, 'index']).as('webhooks.index')
    router.get(':id', [Webhooks, 'show']).as('webhooks.show')
    router.delete(':id', [Webhooks, 'destroy']).as('webhooks.destroy')
    router.put(':id/state', [State, 'update']).as('webhook_state.update')
    router.post(':id/tests', [Tests, 'store']).as('webhook_tests.store')
    router.post(':id/replays', [Replays, 'store']).as('webhook_replays.store')
    router.get(':id/deliveries/:delivery', [Deliveries, 'show']).as('webhook_deliveries.show')
    router.put(':id/deliveries/:delivery/replay', [Replays, 'update']).as('webhook_replays.update')
  })
  .prefix('agent/settings/webhooks')
  .as('settings')
  .use([middleware.auth(), middleware.staff()])

router
  .group(() => {
    router.get('/', [ApiWebhooks, 'index']).as('webhooks.index')
    router.get(':id', [ApiWebhooks, 'show']).as('webhooks.show')
    router.get(':id/deliveries', [ApiDeliveries, 'index']).as('webhook_deliveries.index')
    router.get(':id/deliveries/:delivery', [ApiDeliveries, 'show']).as('webhook_deliveries.show')
  })
  .prefix('api/v1/webhooks')
  .as('api')
  .use([middleware.scope({ scope: 'webhooks:read' }), middleware.staff()])

router
  .group(() => {
    router.post('/', [ApiWebhooks, 'store']).as('webhooks.store')
    router.patch(':id', [ApiWebhooks, 'update']).as('webhooks.update')
    router.delete(':id', [ApiWebhooks, 'destroy']).as('webhooks.destroy')
    router.post(':id/secret', [ApiSecrets, 'store']).as('webhook_secrets.store')
    router.post(':id/replays', [ApiDeliveries, 'store']).as('webhook_replays.store')
    router
      .post(':id/deliveries/:delivery/replay', [ApiDeliveries, 'update'])
      .as('webhook_deliveries.replay')
  })
  .prefix('api/v1/webhooks')
  .as('api')
  .use([middleware.scope({ scope: 'webhooks:write' }), middleware.staff()])
