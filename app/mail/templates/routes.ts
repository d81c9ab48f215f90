import router from '@adonisjs/core/services/router'
import { middleware } from '#start/kernel'

const Templates = () => import('#mail/templates/controllers/mail_templates_controller')
const Previews = () => import('#mail/templates/controllers/mail_template_previews_controller')
const Tests = () => import('#mail/templates/controllers/mail_template_tests_controller')

router
  .group(() => {
    router.get('/', [Templates, 'index']).as('mail_templates.index')
    router.get(':kind/:locale', [Templates, 'edit']).as('mail_templates.edit')
    router.put(':kind/:locale', [Templates, 'update']).as('mail_templates.update')
    router.delete(':kind/:locale', [Templates, 'destroy']).as('mail_templates.destroy')
    router.post(':kind/:locale/preview', [Previews, 'store']).as('mail_template_previews.store')
    router.post(':kind/:locale/tests', [Tests, 'store']).as('mail_template_tests.store')
  })
  .prefix('agent/settings/mail-texts')
  .as('settings')
  .use([middleware.auth(), middleware.staff()])
