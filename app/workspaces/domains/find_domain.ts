import DomainNotFound from '#workspaces/domains/exceptions/domain_not_found'
import WorkspaceDomain from '#workspaces/domains/models/workspace_domain'

/** The workspace's domain of an id from an address. @throws DomainNotFound */
export async function findDomain(id: string): Promise<WorkspaceDomain> {
  const domain = /^\d{1,15}$/.test(id) ? await WorkspaceDomain.find(Number(id)) : null
  if (!domain) throw new DomainNotFound()
  return domain
}
