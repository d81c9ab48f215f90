/**
 * The three PostgreSQL roles of an installation. None is a superuser or may bypass row-level
 * security; whoever runs the database creates them (docs/guides/tenancy.md).
 */
export const OWNER_ROLE = 'patchbay_owner'
export const APP_ROLE = 'patchbay_app'
export const SYSTEM_ROLE = 'patchbay_system'
