import router from '@adonisjs/core/services/router'
import { middleware } from '#start/kernel'

const MailAttempts = () => import('#channels/email/answering/controllers/mail_attempts_controller')

router
  .post('agent/tickets/:number/mails/:id/attempts', [MailAttempts, 'store'])
  .as('agent.mail_attempts.store')
  .use([middleware.auth(), middleware.staff()])
