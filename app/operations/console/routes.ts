import router from '@adonisjs/core/services/router'
import { installationDomain } from '#tenancy/installation'
import { middleware } from '#start/kernel'
import {
  findOperator,
  requireNobody,
  requireOperator,
} from '#operations/console/middleware/operator_middleware'

const Session = () => import('#operations/console/controllers/session_controller')
const Factor = () => import('#operations/console/controllers/factor_controller')
const FactorSetUp = () => import('#operations/console/controllers/factor_set_up_controller')
const RecoveryCodes = () => import('#operations/console/controllers/recovery_codes_controller')
const SetUp = () => import('#operations/console/controllers/set_up_controller')
const Workspaces = () => import('#operations/console/controllers/workspaces_controller')
const Plan = () => import('#operations/console/controllers/plan_controller')
const Suspension = () => import('#operations/console/controllers/suspension_controller')
const Export = () => import('#operations/console/controllers/export_controller')
const Deletion = () => import('#operations/console/controllers/deletion_controller')
const SupportSession = () => import('#operations/console/controllers/support_session_controller')
const Maintenance = () => import('#operations/console/controllers/maintenance_controller')
const Operators = () => import('#operations/console/controllers/operators_controller')
const Acts = () => import('#operations/console/controllers/acts_controller')
const Queues = () => import('#operations/queues/controllers/queues_controller')
const Retries = () => import('#operations/queues/controllers/retries_controller')
const Discards = () => import('#operations/queues/controllers/discards_controller')
const OwnerWelcome = () => import('#operations/console/controllers/owner_welcome_controller')

router
  .group(() => {
    router.post('sign-out', [Session, 'destroy']).as('session.destroy')

    router
      .group(() => {
        router.get('sign-in', [Session, 'create']).as('session.create')
        router.post('sign-in', [Session, 'store']).as('session.store')
        router.get('second-factor', [Factor, 'create']).as('factor.create')
        router.post('second-factor', [Factor, 'store']).as('factor.store')
        router.get('second-factor/set-up', [FactorSetUp, 'create']).as('factor_set_up.create')
        router.post('second-factor/set-up', [FactorSetUp, 'store']).as('factor_set_up.store')
        router.get('set-up/:token', [SetUp, 'show']).as('set_up.show')
        router.post('set-up/:token', [SetUp, 'store']).as('set_up.store')
      })
      .use(requireNobody)

    router
      .group(() => {
        router.get('recovery-codes', [RecoveryCodes, 'show']).as('recovery_codes.show')
        router.get('/', [Workspaces, 'index']).as('workspaces.index')
        router.get('workspaces/new', [Workspaces, 'create']).as('workspaces.create')
        router.post('workspaces', [Workspaces, 'store']).as('workspaces.store')
        router.get('workspaces/:slug', [Workspaces, 'show']).as('workspaces.show')
        router.put('workspaces/:slug/plan', [Plan, 'update']).as('plan.update')
        router.post('workspaces/:slug/suspension', [Suspension, 'store']).as('suspension.store')
        router
          .delete('workspaces/:slug/suspension', [Suspension, 'destroy'])
          .as('suspension.destroy')
        router.post('workspaces/:slug/export', [Export, 'store']).as('export.store')
        router.post('workspaces/:slug/deletion', [Deletion, 'store']).as('deletion.store')
        router.delete('workspaces/:slug/deletion', [Deletion, 'destroy']).as('deletion.destroy')
        router
          .post('workspaces/:slug/support-session', [SupportSession, 'store'])
          .as('support_session.store')
        router.get('maintenance', [Maintenance, 'show']).as('maintenance.show')
        router.put('maintenance', [Maintenance, 'update']).as('maintenance.update')
        router.delete('maintenance', [Maintenance, 'destroy']).as('maintenance.destroy')
        router.get('operators', [Operators, 'index']).as('operators.index')
        router.post('operators', [Operators, 'store']).as('operators.store')
        router
          .delete('operators/:id', [Operators, 'destroy'])
          .as('operators.destroy')
          .where('id', router.matchers.number())
        router.get('queues', [Queues, 'index']).as('queues.index')
        router.post('queues/retries', [Retries, 'store']).as('queues.retries.store')
        router.post('queues/discards', [Discards, 'store']).as('queues.discards.store')
        router.get('audit', [Acts, 'index']).as('acts.index')
      })
      .use(requireOperator)
  })
  .domain(installationDomain)
  .prefix('operator')
  .as('operator')
  .use(findOperator)

router
  .group(() => {
    router.get('owner-welcome/:token', [OwnerWelcome, 'show']).as('show')
    router.post('owner-welcome/:token', [OwnerWelcome, 'store']).as('store')
  })
  .prefix('links')
  .as('links.owner_welcome')
  .use(middleware.linkGuesses())
