import { Exception } from '@adonisjs/core/exceptions'

/** A programming error: code that belongs to one workspace ran on behalf of none. */
export class NoTenantException extends Exception {
  static status = 500
  static code = 'E_NO_TENANT'
  static message =
    'This code needs a workspace: run it inside TenantContext.run(tenantId, …). ' +
    'See docs/guides/tenancy.md'
}
