import i18nManager from '@adonisjs/i18n/services/main'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { Locale } from '#config/i18n'
import { transaction } from '#foundation/database/transaction'
import UserCreated from '#identity/events/user_created'
import { IssueLink } from '#identity/links/actions/issue_link'
import { normalizeEmail } from '#identity/models/user'
import { ProvisionTenant } from '#tenancy/actions/provision_tenant'
import type Tenant from '#tenancy/models/tenant'
import { TenantContext } from '#tenancy/tenant_context'
import OperatorEvent, { type Actor } from '#operations/console/models/operator_event'

export interface NewWorkspace {
  slug: string
  name: string
  locale: Locale
  timeZone?: string
  ownerName: string
  ownerEmail: string
}

/** Opens a workspace for somebody, who is mailed a link to choose a password and walk in. */
export class CreateWorkspace {
  async execute(input: NewWorkspace, actor: Actor): Promise<Tenant> {
    const { slug, name, locale, timeZone } = input
    let ownerId = 0
    const tenant = await new ProvisionTenant().execute(
      { slug, name, locale, timeZone },
      async (tenantId: number, trx: TransactionClientContract) => {
        ownerId = await furnish(tenantId, input, trx)
      }
    )
    await TenantContext.run(tenant.id, () =>
      transaction((trx) =>
        new IssueLink().execute(
          { purpose: 'owner_welcome', email: input.ownerEmail, userId: ownerId },
          trx
        )
      )
    )
    const details = { owner: normalizeEmail(input.ownerEmail) }
    await OperatorEvent.write('workspace.created', actor, { workspace: tenant, details })
    return tenant
  }
}

/** By rows that name their workspace, as nothing can act in one that is not committed yet. */
async function furnish(
  tenantId: number,
  { ownerName, ownerEmail, locale }: NewWorkspace,
  trx: TransactionClientContract
): Promise<number> {
  const insert = async (table: string, row: Record<string, unknown>) => {
    const [made] = await trx
      .table(table)
      .insert({ tenant_id: tenantId, ...row })
      .returning('*')
    return made as { id: number }
  }
  const owner = await insert('users', {
    name: ownerName.trim(),
    email: normalizeEmail(ownerEmail),
    locale,
    role: 'owner',
  })
  const team = await insert('teams', { name: i18nManager.locale(locale).t('sign_up.first_team') })
  await insert('team_members', { team_id: team.id, user_id: owner.id })
  const event = new UserCreated({ payload: { userId: owner.id, role: 'owner' } })
  await insert('events', { name: event.name, payload: JSON.stringify(event.payload) })
  return owner.id
}
