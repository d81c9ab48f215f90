import { compose } from '@adonisjs/core/helpers'
import { RefreshTokenSchema } from '#database/schema'
import { TenantScoped } from '#tenancy/tenant_scoped'

/** Gives an app its next pair of tokens, once. */
export default class RefreshToken extends compose(RefreshTokenSchema, TenantScoped) {}
