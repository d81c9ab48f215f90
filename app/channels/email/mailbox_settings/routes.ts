import router from '@adonisjs/core/services/router'
import { middleware } from '#start/kernel'

const Mailboxes = () => import('#channels/email/mailbox_settings/controllers/mailboxes_controller')
const Connection = () =>
  import('#channels/email/mailbox_settings/controllers/mailbox_connection_controller')
const Tests = () => import('#channels/email/mailbox_settings/controllers/mailbox_tests_controller')
const Default = () =>
  import('#channels/email/mailbox_settings/controllers/default_mailbox_controller')
const Tokens = () =>
  import('#channels/email/mailbox_settings/controllers/mail_intake_tokens_controller')

router
  .group(() => {
    router.get('/', [Mailboxes, 'index']).as('mailboxes.index')
    router.get('create', [Mailboxes, 'create']).as('mailboxes.create')
    router.post('/', [Mailboxes, 'store']).as('mailboxes.store')
    router.get(':id', [Mailboxes, 'show']).as('mailboxes.show')
    router.put(':id', [Mailboxes, 'update']).as('mailboxes.update')
    router.delete(':id', [Mailboxes, 'destroy']).as('mailboxes.destroy')
    router.put(':id/default', [Default, 'update']).as('default_mailbox.update')
    router.delete(':id/intake-tokens/:token', [Tokens, 'destroy']).as('mail_intake_tokens.destroy')
  })
  .prefix('agent/settings/mailboxes')
  .as('settings')
  .use([middleware.auth(), middleware.staff()])

/** Where mails are fetched and sent, with which secrets, and who may hand some in. */
router
  .group(() => {
    router.get(':id/connection', [Connection, 'edit']).as('mailbox_connection.edit')
    router.put(':id/connection', [Connection, 'update']).as('mailbox_connection.update')
    router.post(':id/tests', [Tests, 'store']).as('mailbox_tests.store')
    router.post(':id/intake-tokens', [Tokens, 'store']).as('mail_intake_tokens.store')
  })
  .prefix('agent/settings/mailboxes')
  .as('settings')
  .use([middleware.auth(), middleware.staff(), middleware.recent()])
