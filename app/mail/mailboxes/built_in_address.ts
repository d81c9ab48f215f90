import { installationDomain } from '#tenancy/installation'

/** The part before the @ of the address that every workspace has from its first minute. */
export const BUILT_IN_NAME = 'support'

/** `support@<subdomain>.<installation>`: works as soon as the installation's domain has an MX. */
export function builtInAddress(slug: string): string {
  return `${BUILT_IN_NAME}@${slug}.${installationDomain}`
}
