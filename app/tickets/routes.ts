import router from '@adonisjs/core/services/router'
import { middleware } from '#start/kernel'

const AgentTickets = () => import('#tickets/controllers/agent/tickets_controller')
const AgentMessages = () => import('#tickets/controllers/agent/messages_controller')
const AgentFollowing = () => import('#tickets/controllers/agent/following_controller')
const AgentCcs = () => import('#tickets/controllers/agent/ccs_controller')
const HeldReplies = () => import('#tickets/sending/controllers/held_replies_controller')
const ApiTickets = () => import('#tickets/controllers/api/tickets_controller')
const PortalHome = () => import('#tickets/controllers/portal/home_controller')
const PortalTickets = () => import('#tickets/controllers/portal/tickets_controller')
const PortalMessages = () => import('#tickets/controllers/portal/messages_controller')
const PortalRating = () => import('#tickets/controllers/portal/rating_controller')
const PortalSolution = () => import('#tickets/controllers/portal/solution_controller')
const Attachments = () => import('#tickets/controllers/attachments_controller')

router
  .group(() => {
    router.get('tickets', [AgentTickets, 'index']).as('tickets.index')
    router.get('tickets/:number', [AgentTickets, 'show']).as('tickets.show')
    router.patch('tickets/:number', [AgentTickets, 'update']).as('tickets.update')
    router.post('tickets/:number/messages', [AgentMessages, 'store']).as('messages.store')
    router.post('tickets/:number/following', [AgentFollowing, 'store']).as('following.store')
    router.post('tickets/:number/ccs', [AgentCcs, 'store']).as('ccs.store')
    router.delete('tickets/:number/ccs/:userId', [AgentCcs, 'destroy']).as('ccs.destroy')
    router.put('held-replies/:id', [HeldReplies, 'update']).as('held_replies.update')
    router.delete('held-replies/:id', [HeldReplies, 'destroy']).as('held_replies.destroy')
    router.delete('tickets/:number/following', [AgentFollowing, 'destroy']).as('following.destroy')
  })
  .prefix('agent')
  .as('agent')
  .use([middleware.auth(), middleware.staff()])

router
  .group(() => {
    router.get('tickets', [ApiTickets, 'index']).as('tickets.index')
  })
  .prefix('api/v1')
  .as('api')
  .use([middleware.scope({ scope: 'tickets:read' }), middleware.staff()])

router.get('/', [PortalHome, 'show']).as('portal.home')

router
  .group(() => {
    router.get('tickets', [PortalTickets, 'index']).as('tickets.index')
    router.get('tickets/:number', [PortalTickets, 'show']).as('tickets.show')
    router.post('tickets/:number/messages', [PortalMessages, 'store']).as('messages.store')
    router.put('tickets/:number/rating', [PortalRating, 'update']).as('rating.update')
    router.post('tickets/:number/solution', [PortalSolution, 'store']).as('solution.store')
  })
  .prefix('my')
  .as('portal')
  .use(middleware.auth())

router.get('attachments/:id', [Attachments, 'show']).as('attachments.show').use(middleware.auth())
