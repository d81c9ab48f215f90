import router from '@adonisjs/core/services/router'
import { onlyLocally } from '#mail/local_mailbox/only_locally'

const LocalMails = () => import('#mail/controllers/local_mails_controller')

router
  .group(() => {
    router.get('/', [LocalMails, 'index']).as('index')
    router.get(':id', [LocalMails, 'show']).as('show')
  })
  .prefix('local/mails')
  .as('local_mails')
  .use(onlyLocally)
