import router from '@adonisjs/core/services/router'
import { installationDomain } from '#tenancy/installation'
import { middleware } from '#start/kernel'

const Domains = () => import('#workspaces/domains/controllers/domains_controller')
const Checks = () => import('#workspaces/domains/controllers/domain_checks_controller')
const Primary = () => import('#workspaces/domains/controllers/primary_domain_controller')
const TlsChecks = () => import('#workspaces/domains/controllers/tls_checks_controller')

router
  .group(() => {
    router.get('domains', [Domains, 'index']).as('domains.index')
    router.post('domains', [Domains, 'store']).as('domains.store').use(middleware.recent())
    router.delete('domains/primary', [Primary, 'destroy']).as('primary_domain.destroy')
    router.delete('domains/:id', [Domains, 'destroy']).as('domains.destroy')
    router.post('domains/:id/check', [Checks, 'store']).as('domain_checks.store')
    router.post('domains/:id/primary', [Primary, 'store']).as('primary_domain.store')
  })
  .prefix('agent/settings')
  .as('settings')
  .use([middleware.auth(), middleware.staff()])

router
  .get('internal/tls-check', [TlsChecks, 'show'])
  .domain(installationDomain)
  .as('installation.tls_check')
