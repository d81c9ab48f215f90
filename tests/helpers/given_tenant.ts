import { randomUUID } from 'node:crypto'
import type Tenant from '#tenancy/models/tenant'
import { type NewTenant, ProvisionTenant } from '#tenancy/actions/provision_tenant'

/** A workspace without people, of the test's own, so that nothing has to be cleaned up. */
export function givenTenant(input: Partial<NewTenant> = {}): Promise<Tenant> {
  const slug = `test-${randomUUID().slice(0, 13)}`
  return new ProvisionTenant().execute({ slug, name: `Workspace ${slug}`, locale: 'en', ...input })
}
