import { TenantSchema } from '#database/schema'

/**
 * A workspace: one customer company of the installation. Not tenant-scoped itself, as it is
 * what a host resolves to before there is a tenant; the app may change only its own.
 */
export default class Tenant extends TenantSchema {}
