/** Restores in a process of its own, so that it can be killed: `<folder>`, steps on stdout. */
import { createIgnitor } from '../../../bin/launch.js'

const app = createIgnitor().createApp('console')
await app.init()
await app.boot()
const { RestoreBackup } = await import('#operations/backups/actions/restore_backup')
await new RestoreBackup().execute({
  folder: process.argv[2]!,
  force: true,
  skipsSafetyBackup: true,
  onStep: (sentence) => process.stdout.write(`${sentence}\n`),
})
process.stdout.write('Done\n')
process.exit()
