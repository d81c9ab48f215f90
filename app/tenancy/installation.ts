import { appUrl } from '#config/app'
import { ResolveTenant } from '#tenancy/resolve_tenant'

const address = new URL(appUrl)

/** The host of the installation itself; workspaces live on its subdomains. */
export const installationDomain = address.hostname.toLowerCase()

/** The resolver of this process, shared so that its cache is. */
export const tenantResolver = new ResolveTenant(installationDomain)

/** Absolute address of a page of a workspace, for mails and for the start-up line. */
export function workspaceUrl(slug: string, path = '/'): string {
  const url = new URL(path, address)
  url.hostname = `${slug}.${installationDomain}`
  return url.href
}
