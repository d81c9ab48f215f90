import { randomBytes } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  writeSync,
} from 'node:fs'
import {
  explainFileSystemError,
  LocalServiceError,
} from '#operations/local_services/local_service_error'

const NAMES = ['appKey', 'superuser', 'owner', 'app', 'system'] as const

/** The key of this installation and the passwords of its PostgreSQL roles. */
export type Secrets = Record<(typeof NAMES)[number], string>

/**
 * Reads the secrets of a data folder, or null before its first start.
 * @throws LocalServiceError E_SECRETS_UNREADABLE
 */
export function readSecrets(path: string): Secrets | null {
  if (!existsSync(path)) return null
  try {
    const secrets = JSON.parse(readFileSync(path, 'utf8'))
    if (NAMES.every((name) => typeof secrets[name] === 'string')) return secrets
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code) throw explainFileSystemError(error, path)
  }
  throw new LocalServiceError('secrets_unreadable', { path })
}

/**
 * Makes the secrets once, complete on the disk before anything is encrypted with them
 * or any role gets its password.
 */
export function readOrMakeSecrets(path: string): Secrets {
  const existing = readSecrets(path)
  if (existing) return existing

  const secrets = makeSecrets()
  const draft = `${path}.${process.pid}`
  try {
    const file = openSync(draft, 'w', 0o600)
    writeSync(file, `${JSON.stringify(secrets, null, 2)}\n`)
    fsyncSync(file)
    closeSync(file)
    renameSync(draft, path)
  } catch (error) {
    throw explainFileSystemError(error, path)
  }
  return secrets
}

/** 192 random bits each; the alphabet needs no escaping in an address or in SQL. */
export function makeSecrets(): Secrets {
  return Object.fromEntries(
    NAMES.map((name) => [name, randomBytes(24).toString('base64url')])
  ) as Secrets
}
