import { Exception } from '@adonisjs/core/exceptions'
import { userName } from '#operations/local_services/processes'
import { say, type SentenceKey, type SentenceValues } from '#operations/local_services/sentences'

/**
 * A failure of start-up that its reader can mend: the launcher prints the sentence
 * alone, without a stack, and exits with code 1.
 */
export class LocalServiceError extends Exception {
  static status = 500

  constructor(key: SentenceKey, values: SentenceValues = {}, options: { cause?: unknown } = {}) {
    super(say(key, values), { code: `E_${key.toUpperCase()}`, cause: options.cause })
  }
}

const FILE_SYSTEM_SENTENCES: Record<string, SentenceKey> = {
  ENOSPC: 'disk_full',
  EDQUOT: 'disk_full',
  EROFS: 'folder_read_only',
  EACCES: 'folder_not_writable',
  EPERM: 'folder_not_writable',
  ENOTDIR: 'folder_not_writable',
}

/** The sentence for a refused write, or the error itself when it is of another kind. */
export function explainFileSystemError(error: unknown, path: string): unknown {
  const key = FILE_SYSTEM_SENTENCES[(error as NodeJS.ErrnoException)?.code ?? '']
  return key ? new LocalServiceError(key, { path, user: userName() }, { cause: error }) : error
}
