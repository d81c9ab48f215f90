import { appUrl } from '#config/app'
import { processBus } from '#foundation/bus/process_bus'
import { ResolveTenant } from '#tenancy/resolve_tenant'

const address = new URL(appUrl)

/** The host of the installation itself; workspaces live on its subdomains. */
export const installationDomain = address.hostname.toLowerCase()

/** The resolver of this process, shared so that its cache is. */
export const tenantResolver = new ResolveTenant(installationDomain)
processBus.on('tenants.changed', ({ name }) => tenantResolver.forgetHere(name))

/** Absolute address of a page of a workspace, at the subdomain it always has. */
export function workspaceUrl(slug: string, path = '/'): string {
  return urlAt(`${slug}.${installationDomain}`, path)
}

interface Addressed {
  slug: string
  primaryDomain: string | null
}

/**
 * Absolute address of a page of a workspace for people outside, as in mails: at the domain it
 * brought along and chose, else at its subdomain.
 */
export function addressOf({ slug, primaryDomain }: Addressed, path = '/'): string {
  return primaryDomain ? urlAt(primaryDomain, path) : workspaceUrl(slug, path)
}

/** Absolute address of a page of the installation itself. */
export function installationUrl(path = '/'): string {
  return urlAt(installationDomain, path)
}

function urlAt(hostname: string, path: string) {
  const url = new URL(path, address)
  url.hostname = hostname
  return url.href
}
