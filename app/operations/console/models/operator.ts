import { column } from '@adonisjs/lucid/orm'
import { DateTime } from 'luxon'
import { OperatorSchema } from '#database/schema'

/**
 * Somebody who runs the installation. Belongs to no workspace: the role that serves workspaces
 * cannot read this table, hence the system connection.
 */
export default class Operator extends OperatorSchema {
  static override connection = 'system'

  /** Hashes of the recovery codes that are left. */
  @column()
  declare recoveryCodes: string[]

  get isDisabled() {
    return this.disabledAt !== null
  }

  get hasSecondFactor() {
    return this.totpConfirmedAt !== null
  }

  get isSetUp() {
    return this.password !== null && this.hasSecondFactor
  }

  get canBeSetUp() {
    return this.setUpExpiresAt !== null && this.setUpExpiresAt > DateTime.now()
  }
}
