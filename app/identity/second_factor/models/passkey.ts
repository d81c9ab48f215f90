import { compose } from '@adonisjs/core/helpers'
import { PasskeySchema } from '#database/schema'
import { TenantScoped } from '#tenancy/tenant_scoped'

/**
 * A WebAuthn credential of a person. It belongs to the host it was made at (`rpId`): browsers
 * do not offer it at another address of the same workspace.
 */
export default class Passkey extends compose(PasskeySchema, TenantScoped) {}
