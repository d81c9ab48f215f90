import router from '@adonisjs/core/services/router'
import { streamBodiesOf } from '#foundation/middleware/body_middleware'
import { installationDomain } from '#tenancy/installation'

const Intake = () => import('#channels/email/doors/http/controllers/mail_intake_controller')
const OfInstallation = () =>
  import('#channels/email/doors/http/controllers/installation_mail_intake_controller')

router.post('api/incoming-mails', [Intake, 'store']).as('mail_intake.store')

router
  .post('api/incoming-mails', [OfInstallation, 'store'])
  .domain(installationDomain)
  .as('installation.mail_intake.store')

streamBodiesOf('mail_intake.store', 'installation.mail_intake.store')
