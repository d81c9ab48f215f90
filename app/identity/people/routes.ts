import router from '@adonisjs/core/services/router'
import { middleware } from '#start/kernel'

const People = () => import('#identity/people/controllers/people_controller')
const Roles = () => import('#identity/people/controllers/person_roles_controller')
const Memberships = () => import('#identity/people/controllers/memberships_controller')
const Deactivations = () => import('#identity/people/controllers/deactivations_controller')
const Ownership = () => import('#identity/people/controllers/ownership_controller')
const Sessions = () => import('#identity/people/controllers/person_sessions_controller')
const PasswordMails = () => import('#identity/people/controllers/password_mails_controller')
const Erasures = () => import('#identity/people/controllers/erasures_controller')
const PersonalData = () => import('#identity/people/controllers/personal_data_controller')

router
  .group(() => {
    router.get('/', [People, 'index']).as('index')
    router.get(':id', [People, 'show']).as('show')
    router.patch(':id', [People, 'update']).as('update')
    router.put(':id/role', [Roles, 'update']).as('role.update')
    router.put(':id/teams', [Memberships, 'update']).as('teams.update')
    router.post(':id/deactivation', [Deactivations, 'store']).as('deactivation.store')
    router.delete(':id/deactivation', [Deactivations, 'destroy']).as('deactivation.destroy')
    router.delete(':id/sessions', [Sessions, 'destroy']).as('sessions.destroy')
    router.post(':id/password-mail', [PasswordMails, 'store']).as('password_mail.store')
    // What cannot be taken back is asked of who has shown lately that it is them.
    router
      .group(() => {
        router.post(':id/ownership', [Ownership, 'store']).as('ownership.store')
        router.post(':id/erasure', [Erasures, 'store']).as('erasure.store')
        router.get(':id/data', [PersonalData, 'show']).as('data.show')
      })
      .use(middleware.recent())
  })
  .prefix('agent/settings/people')
  .as('settings.people')
  .use([middleware.auth(), middleware.staff()])
