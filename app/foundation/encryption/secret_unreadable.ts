import { Exception } from '@adonisjs/core/exceptions'

/** A stored secret does not open: its key is gone, or it was moved from another row. */
export default class SecretUnreadable extends Exception {
  static code = 'E_SECRET_UNREADABLE'
  static status = 500

  constructor(column: string) {
    super(
      `A value of ${column} cannot be read with the present keys. ` +
        'If APP_KEY was changed, name the old one in APP_PREVIOUS_KEYS.'
    )
  }
}
