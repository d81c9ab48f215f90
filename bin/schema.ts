/**
 * `npm run schema`: writes `database/schema.ts` from the migrations, on a PostgreSQL of its
 * own. Nothing of the application is loaded, as models need what is written here.
 */
process.env.NODE_ENV = 'test'

import { ListLoader } from '@adonisjs/core/ace'
import { createIgnitor, launch, screen, shutdown } from './launch.js'
import { ThrowawayServices } from '#operations/local_services/throwaway_services'

await launch(async () => {
  const services = await ThrowawayServices.start()
  shutdown.add(() => services.stop())
  const app = createIgnitor().createApp('console')
  await app.init()
  await app.boot()
  const { migrate } = await import('#operations/local_services/database_preparation')
  await migrate(app)
  const { default: Generate } = await import('@adonisjs/lucid/commands/schema_generate')
  const ace = await app.container.make('ace')
  ace.addLoader(new ListLoader([Generate]))
  await ace.exec('schema:generate', ['--connection=owner', '--compact-output'])
  await app.terminate()
  await services.stop()
  screen.print('database/schema.ts')
})
process.exit()
