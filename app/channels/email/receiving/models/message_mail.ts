import { compose } from '@adonisjs/core/helpers'
import { column } from '@adonisjs/lucid/orm'
import { MessageMailSchema } from '#database/schema'
import { TenantScoped } from '#tenancy/tenant_scoped'
import type { Verdicts } from '#channels/email/receiving/models/inbound_mail'

export interface MailAddress {
  address: string
  name: string | null
}

/** What a message that came by mail looked like outside: who wrote to whom, and as what. */
export default class MessageMail extends compose(MessageMailSchema, TenantScoped) {
  @column({ prepare: (addresses: MailAddress[]) => JSON.stringify(addresses) })
  declare recipients: MailAddress[]

  @column({ prepare: (addresses: MailAddress[]) => JSON.stringify(addresses) })
  declare ccs: MailAddress[]

  @column({ prepare: (verdicts: Verdicts | null) => verdicts && JSON.stringify(verdicts) })
  declare verdicts: Verdicts | null
}
