import { Exception } from '@adonisjs/core/exceptions'

/** What keeps a backup from being made or restored, in a sentence that says what to do. */
export class BackupError extends Exception {
  static code = 'E_BACKUP'
  static status = 500
}
