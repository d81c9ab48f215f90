import router from '@adonisjs/core/services/router'
import { middleware } from '#start/kernel'

const Quarantine = () => import('#channels/email/quarantine/controllers/quarantine_controller')
const Retries = () => import('#channels/email/quarantine/controllers/retries_controller')
const Blocks = () => import('#channels/email/quarantine/controllers/blocks_controller')
const Sources = () => import('#channels/email/quarantine/controllers/sources_controller')
const Originals = () =>
  import('#channels/email/quarantine/controllers/message_originals_controller')
const MessageSources = () =>
  import('#channels/email/quarantine/controllers/message_sources_controller')

router
  .group(() => {
    router.get('quarantine', [Quarantine, 'index']).as('quarantine.index')
    router.delete('quarantine/:id', [Quarantine, 'destroy']).as('quarantine.destroy')
    router.post('quarantine/:id/retry', [Retries, 'store']).as('quarantine.retry.store')
    router.post('quarantine/:id/block', [Blocks, 'store']).as('quarantine.block.store')
    router.get('quarantine/:id/source', [Sources, 'show']).as('quarantine.source.show')
    router.delete('mail-blocks', [Blocks, 'destroy']).as('mail_blocks.destroy')
    router.get('messages/:id/original', [Originals, 'show']).as('message_originals.show')
    router.get('messages/:id/source', [MessageSources, 'show']).as('message_sources.show')
  })
  .prefix('agent')
  .as('agent')
  .use([middleware.auth(), middleware.staff()])
