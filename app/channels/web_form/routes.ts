import router from '@adonisjs/core/services/router'
import { isConfirmationToken } from '#channels/web_form/confirmation_token'
import { middleware } from '#start/kernel'

const Requests = () => import('#channels/web_form/controllers/requests_controller')
const RequestConfirmations = () =>
  import('#channels/web_form/controllers/request_confirmations_controller')

router
  .group(() => {
    router.get('new', [Requests, 'create']).as('requests.create')
    router.get('sent', [Requests, 'sent']).as('requests.sent')
    router.post('/', [Requests, 'store']).as('requests.store')
    router
      .group(() => {
        router.get('/', [RequestConfirmations, 'show']).as('show')
        router.post('/', [RequestConfirmations, 'store']).as('store')
      })
      .prefix('confirm/:token')
      .as('request_confirmations')
      .use(middleware.linkGuesses({ isGenuine: isConfirmationToken }))
  })
  .prefix('requests')
  .as('portal')
