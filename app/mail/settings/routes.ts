import router from '@adonisjs/core/services/router'
import { middleware } from '#start/kernel'

const MailSettings = () => import('#mail/settings/controllers/mail_settings_controller')
const AutomaticMail = () => import('#mail/settings/controllers/automatic_mail_controller')
const Suppressions = () => import('#mail/settings/controllers/suppressions_controller')

router
  .group(() => {
    router.get('/', [MailSettings, 'show']).as('show')
    router.put('/', [MailSettings, 'update']).as('update')
    router.post('automatic', [AutomaticMail, 'store']).as('automatic.store')
    router.delete('suppressions', [Suppressions, 'destroy']).as('suppressions.destroy')
  })
  .prefix('agent/settings/mail')
  .as('settings.mail')
  .use([middleware.auth(), middleware.staff()])
