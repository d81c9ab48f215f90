import { compose } from '@adonisjs/core/helpers'
import db from '@adonisjs/lucid/services/db'
import { column } from '@adonisjs/lucid/orm'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { WorkspaceSettingSchema } from '#database/schema'
import { TenantContext } from '#tenancy/tenant_context'
import { TenantScoped } from '#tenancy/tenant_scoped'

export const signUpRules = ['anyone', 'allowed_domains', 'invited'] as const
export type SignUpRule = (typeof signUpRules)[number]

export const quotedHistories = ['none', 'last', 'all'] as const
export type QuotedHistory = (typeof quotedHistories)[number]

/**
 * What a workspace decides about itself and others may not read. A workspace that never
 * decided has no row, and the defaults below; saving makes the row. Only changed columns are
 * written, so that two people who change different ones at once both keep theirs.
 */
export default class WorkspaceSettings extends compose(WorkspaceSettingSchema, TenantScoped) {
  static override table = 'workspace_settings'

  @column({ isPrimary: true })
  declare tenantId: number

  /** Who may become a customer by themselves. */
  @column()
  declare signUpRule: SignUpRule

  /** In lower case, as ASCII; what `allowed_domains` allows. */
  @column()
  declare allowedMailDomains: string[]

  /** Names of roles; their people must have a second factor. */
  @column()
  declare secondFactorRoles: string[]

  /** How much of the conversation stands below an answer by mail. */
  @column()
  declare quotedHistory: QuotedHistory

  /** Of the active workspace. */
  static async current(client?: TransactionClientContract): Promise<WorkspaceSettings> {
    return (await this.query({ client }).first()) ?? this.defaults(client)
  }

  /** For who compares before they change: others wait until the transaction ends. */
  static async lock(client: TransactionClientContract): Promise<WorkspaceSettings> {
    await insertMissing(client)
    return this.query({ client }).forUpdate().firstOrFail()
  }

  private static defaults(client?: TransactionClientContract) {
    const settings = new WorkspaceSettings()
    settings.tenantId = TenantContext.id()
    settings.merge({
      signUpRule: 'anyone',
      allowedMailDomains: [],
      secondFactorRoles: [],
      allowsEndlessTokens: false,
      undoSendSeconds: 10,
      quotedHistory: 'last',
      portalOpenedAt: null,
      firstStepsDismissedAt: null,
    })
    settings.$hydrateOriginals()
    if (client) settings.useTransaction(client)
    return settings
  }

  override async save(): Promise<this> {
    if (!this.$isPersisted) await insertMissing(this.$trx)
    this.$isPersisted = true
    return super.save()
  }
}

async function insertMissing(client?: TransactionClientContract) {
  const id = TenantContext.id()
  const builder = (client ?? db.connection()).knexQuery()
  await builder
    .table('workspace_settings')
    .insert({ tenant_id: id })
    .onConflict('tenant_id')
    .ignore()
}
