import { compose } from '@adonisjs/core/helpers'
import { MailBlockSchema } from '#database/schema'
import { TenantScoped } from '#tenancy/tenant_scoped'

/** A sender whose mails go to quarantine: an address, or `@example.com` for a whole host. */
export default class MailBlock extends compose(MailBlockSchema, TenantScoped) {}
