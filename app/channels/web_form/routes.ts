import router from '@adonisjs/core/services/router'

const Requests = () => import('#channels/web_form/controllers/requests_controller')
const RequestConfirmations = () =>
  import('#channels/web_form/controllers/request_confirmations_controller')

router
  .group(() => {
    router.get('new', [Requests, 'create']).as('requests.create')
    router.get('sent', [Requests, 'sent']).as('requests.sent')
    router.post('/', [Requests, 'store']).as('requests.store')
    router.get('confirm/:token', [RequestConfirmations, 'show']).as('request_confirmations.show')
    router.post('confirm/:token', [RequestConfirmations, 'store']).as('request_confirmations.store')
  })
  .prefix('requests')
  .as('portal')
