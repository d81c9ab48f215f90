import { Exception } from '@adonisjs/core/exceptions'

const VARIABLES = {
  app: 'DATABASE_URL',
  system: 'DATABASE_SYSTEM_URL',
  owner: 'DATABASE_OWNER_URL',
}

/** Stops the start: with this role one workspace could read another's rows. */
export class UnsafeDatabaseRoleException extends Exception {
  static status = 500
  static code = 'E_UNSAFE_DATABASE_ROLE'

  constructor(connection: keyof typeof VARIABLES, role: string, reason: string) {
    super(
      `${VARIABLES[connection]} connects as "${role}", which ${reason}: row-level security ` +
        'would not hold. Use a role of its own, as docs/guides/tenancy.md describes'
    )
  }
}
