import router from '@adonisjs/core/services/router'
import { installationDomain } from '#tenancy/installation'

const InstallationHome = () => import('#operations/controllers/installation_home_controller')

router
  .group(() => {
    router.get('/', [InstallationHome, 'show']).as('home')
  })
  .domain(installationDomain)
  .as('installation')
