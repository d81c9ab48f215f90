/** `npm run reset [-- --yes]`: back to before the first start. */
import { APP_ROOT, launch, screen } from './launch.js'
import { existsSync, rmSync } from 'node:fs'
import { createInterface } from 'node:readline/promises'
import { completeEnvironment, isEmbedded } from '#operations/local_services/environment'
import { EmbeddedPostgres } from '#operations/local_services/embedded_postgres'
import { FolderLock } from '#operations/local_services/folder_lock'
import {
  explainFileSystemError,
  LocalServiceError,
} from '#operations/local_services/local_service_error'
import { say } from '#operations/local_services/sentences'

await launch(async () => {
  const folder = await completeEnvironment(APP_ROOT, { readSecrets: false })
  const { path } = folder
  if (!isEmbedded()) throw new LocalServiceError('reset_real')
  if (!existsSync(path)) return screen.print(say('reset_nothing', { path }))
  if (!folder.isOurs) throw new LocalServiceError('reset_foreign', { path })

  const lock = await FolderLock.acquire(folder.lockFile, path)
  if (await isWanted(path)) {
    await EmbeddedPostgres.stopLeftover(folder.postgresFolder)
    remove(path)
    screen.print(say('reset_done', { path }))
  } else {
    lock.release()
    screen.print(say('reset_not_done'))
  }
})
process.exit()

async function isWanted(path: string): Promise<boolean> {
  if (process.argv.includes('--yes')) return true
  if (!process.stdin.isTTY) throw new LocalServiceError('reset_needs_answer', { path })
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await terminal.question(say('reset_question', { path }))
  terminal.close()
  return ['yes', say('reset_yes')].includes(answer.trim().toLowerCase())
}

function remove(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true })
  } catch (error) {
    throw explainFileSystemError(error, path)
  }
}
