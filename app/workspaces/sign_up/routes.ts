import router from '@adonisjs/core/services/router'
import { installationDomain } from '#tenancy/installation'
import { middleware } from '#start/kernel'

const SignUps = () => import('#workspaces/sign_up/controllers/sign_ups_controller')
const Addresses = () => import('#workspaces/sign_up/controllers/addresses_controller')
const Searches = () => import('#workspaces/sign_up/controllers/workspace_searches_controller')
const Handovers = () => import('#workspaces/sign_up/controllers/handovers_controller')
const FirstSteps = () => import('#workspaces/sign_up/controllers/first_steps_controller')
const PortalVisits = () => import('#workspaces/sign_up/controllers/portal_visits_controller')

router
  .group(() => {
    router.get('sign-up', [SignUps, 'create']).as('sign_up.create')
    router.post('sign-up', [SignUps, 'store']).as('sign_up.store')
    router.get('sign-up/address', [Addresses, 'show']).as('sign_up.address')
    router.get('find-workspace', [Searches, 'create']).as('workspace_search.create')
    router.post('find-workspace', [Searches, 'store']).as('workspace_search.store')
  })
  .domain(installationDomain)
  .as('installation')

router
  .get('links/handover/:token', [Handovers, 'show'])
  .as('handover')
  .use(middleware.linkGuesses())

router
  .group(() => {
    router.get('welcome', [FirstSteps, 'show']).as('first_steps.show')
    router.delete('welcome', [FirstSteps, 'destroy']).as('first_steps.destroy')
    router.post('welcome/portal-visit', [PortalVisits, 'store']).as('portal_visit.store')
  })
  .prefix('agent')
  .as('agent')
  .use([middleware.auth(), middleware.staff()])
