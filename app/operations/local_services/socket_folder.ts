import { createHash } from 'node:crypto'
import { chmodSync, chownSync, lstatSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  explainFileSystemError,
  LocalServiceError,
} from '#operations/local_services/local_service_error'
import type { PostgresAccount } from '#operations/local_services/postgres_account'

/** What fits into a socket's address on macOS, the narrower of the two systems. */
const LONGEST_SOCKET_PATH = 103

/**
 * PostgreSQL listens on a socket only, so no port is taken and nobody else gets in. It
 * lies beside the database, or in the temporary folder when that path is too long.
 */
export function socketFolder(postgresFolder: string): string {
  const beside = join(postgresFolder, 'run')
  if (Buffer.byteLength(join(beside, '.s.PGSQL.5432')) <= LONGEST_SOCKET_PATH) return beside
  const hash = createHash('sha256').update(postgresFolder).digest('hex').slice(0, 16)
  return join(tmpdir(), `patchbay-${hash}`)
}

/** The temporary folder is everybody's: a folder of that name made by another user is refused. */
export function makeSocketFolder(path: string, account: PostgresAccount | null): void {
  const uid = account?.uid ?? process.getuid?.() ?? 0
  try {
    mkdirSync(path, { recursive: true })
    const found = lstatSync(path)
    const isOurs = found.uid === uid || found.uid === process.getuid?.()
    if (!found.isDirectory() || !isOurs) {
      throw new LocalServiceError('folder_not_writable', {
        path,
        user: account?.name ?? String(uid),
      })
    }
    chmodSync(path, 0o700)
    if (account) chownSync(path, account.uid, account.gid)
  } catch (error) {
    throw explainFileSystemError(error, path)
  }
}
