import hash from '@adonisjs/core/services/hash'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { Locale } from '#config/i18n'
import { transaction } from '#foundation/database/transaction'
import { IssueLink } from '#identity/links/actions/issue_link'
import { linkToken } from '#identity/links/link_token'
import { normalizeEmail } from '#identity/models/user'
import { ProvisionTenant } from '#tenancy/actions/provision_tenant'
import { workspaceUrl } from '#tenancy/installation'
import { TenantContext } from '#tenancy/tenant_context'
import { furnishWorkspace } from '#workspaces/sign_up/actions/furnish_workspace'

export interface SignUp {
  company: string
  slug: string
  name: string
  email: string
  password: string
  locale: Locale
  timeZone: string
}

/**
 * Opens a workspace for its owner: all of it in one transaction, or nothing. The password is
 * hashed before, as that takes longer than everything else.
 */
export class OpenWorkspace {
  /** @returns the address that signs the owner in at their workspace's own host, once */
  async execute(signUp: SignUp): Promise<string> {
    const { company, slug, locale, timeZone, name } = signUp
    const email = normalizeEmail(signUp.email)
    const passwordHash = await hash.make(signUp.password)
    let ownerId = 0
    const tenant = await new ProvisionTenant().execute(
      { slug, locale, timeZone, name: company },
      async (tenantId: number, trx: TransactionClientContract) => {
        const owner = { name, email, passwordHash, locale }
        ownerId = await furnishWorkspace(tenantId, owner, trx)
      }
    )
    return TenantContext.run(tenant.id, () => handOver(slug, email, ownerId))
  }
}

async function handOver(slug: string, email: string, ownerId: number): Promise<string> {
  const link = await transaction((trx) =>
    new IssueLink().execute({ purpose: 'handover', email, userId: ownerId }, trx)
  )
  return workspaceUrl(slug, `/links/handover/${linkToken(link.id, 'handover')}`)
}
