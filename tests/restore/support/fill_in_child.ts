/** Fills the database of the environment with the demo's two workspaces, and some files. */
import { randomBytes } from 'node:crypto'
import { createIgnitor } from '../../../bin/launch.js'

const app = createIgnitor().createApp('console')
await app.init()
await app.boot()
const { migrate } = await import('#operations/local_services/database_preparation')
await migrate(app)
const { makeDemoWorkspaces } = await import('#operations/demo/make_demo_workspaces')
await makeDemoWorkspaces()
const { default: drive } = await import('@adonisjs/drive/services/main')
for (const key of ['1/attachments/one', '1/avatars/two', '2/attachments/three']) {
  await drive.use().put(key, randomBytes(20_000))
}
process.exit()
