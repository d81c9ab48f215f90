import { isUniqueViolation } from '#foundation/database/unique_violation'
import { transaction } from '#foundation/database/transaction'
import { record } from '#foundation/events/record'
import type User from '#identity/models/user'
import { installationDomain } from '#tenancy/installation'
import { domainProblem, normalizeDomain } from '#workspaces/domains/domain_name'
import DomainAdded from '#workspaces/domains/events/domain_added'
import DomainExists from '#workspaces/domains/exceptions/domain_exists'
import DomainRefused from '#workspaces/domains/exceptions/domain_refused'
import TooManyDomains from '#workspaces/domains/exceptions/too_many_domains'
import WorkspaceDomain from '#workspaces/domains/models/workspace_domain'

const MOST = 20

/**
 * Puts a host on the workspace's list, with a token only this workspace gets. Nothing is
 * reserved: any workspace may list any host, and gets nowhere without its DNS record.
 *
 * @throws DomainRefused, DomainExists, TooManyDomains
 */
export class AddDomain {
  async execute(typed: string, actor: User): Promise<WorkspaceDomain> {
    const host = normalizeDomain(typed)
    const problem = domainProblem(host, installationDomain)
    if (problem) throw new DomainRefused(host, problem)
    return transaction(async (trx) => {
      const domains = await WorkspaceDomain.query({ client: trx })
      if (domains.length >= MOST) throw new TooManyDomains(MOST)
      const token = WorkspaceDomain.newToken()
      const domain = await WorkspaceDomain.create(
        { host, token, addedById: actor.id },
        { client: trx }
      )
      await record(new DomainAdded({ actorId: actor.id, payload: { host } }), trx)
      return domain
    }).catch((error) => {
      throw isUniqueViolation(error) ? new DomainExists() : error
    })
  }
}
