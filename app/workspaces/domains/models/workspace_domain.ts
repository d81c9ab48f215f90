import { randomBytes } from 'node:crypto'
import { compose } from '@adonisjs/core/helpers'
import { column } from '@adonisjs/lucid/orm'
import { WorkspaceDomainSchema } from '#database/schema'
import { TenantScoped } from '#tenancy/tenant_scoped'

/** What the last check found wrong. */
export type DomainCheckProblem = 'record_missing' | 'record_wrong' | 'dns_unreachable' | 'taken'

/**
 * A host that a workspace brought along. It is served once a DNS record has shown that the
 * workspace may use it, and stays served while that record is gone for a while.
 */
export default class WorkspaceDomain extends compose(WorkspaceDomainSchema, TenantScoped) {
  @column()
  declare problem: DomainCheckProblem | null

  static newToken(): string {
    return `patchbay-${randomBytes(20).toString('hex')}`
  }

  get isVerified() {
    return this.verifiedAt !== null
  }

  /** The name whose TXT record holds the token. */
  get recordName() {
    return `_patchbay.${this.host}`
  }
}
