import { DateTime } from 'luxon'
import { inject } from '@adonisjs/core'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { isUniqueViolation } from '#foundation/database/unique_violation'
import { transaction } from '#foundation/database/transaction'
import { record } from '#foundation/events/record'
import { tenantResolver } from '#tenancy/installation'
import Tenant from '#tenancy/models/tenant'
import { GRACE, releaseLostDomain } from '#workspaces/domains/actions/release_lost_domain'
import { DnsRecords } from '#workspaces/domains/dns_records'
import DomainRecordMissed from '#workspaces/domains/events/domain_record_missed'
import DomainVerified from '#workspaces/domains/events/domain_verified'
import { inspectDomain, type Inspection } from '#workspaces/domains/inspect_domain'
import WorkspaceDomain from '#workspaces/domains/models/workspace_domain'
import { applyChanges } from '#workspaces/settings/actions/apply_changes'

/**
 * Asks DNS about a domain and remembers what it said. The record proves a host; a host that
 * another workspace has proven stays with it, unless its own record has been gone for days.
 * A verified host that loses its record is shown as failing and goes on being served; but once it
 * leads elsewhere for days, mails lead to the subdomain again, as whoever has the host by then
 * would get the links that let people in.
 */
@inject()
export class CheckDomain {
  constructor(protected records: DnsRecords) {}

  /** @returns the domain as it is now; null where it was removed meanwhile */
  async execute({ id, host }: WorkspaceDomain): Promise<WorkspaceDomain | null> {
    const domain = await WorkspaceDomain.find(id)
    if (!domain) return null
    const inspection = await inspectDomain(domain, this.records)
    const checked = await this.remember(id, inspection).catch((error) => {
      if (!isUniqueViolation(error)) throw error
      return this.takeOver(id, host, inspection)
    })
    tenantResolver.forget(host)
    if (checked && hasLeft(checked)) await this.stopMailing(checked)
    return checked
  }

  /** Two workspaces have shown the record: the later one waits until the first has lost it. */
  private async takeOver(id: number, host: string, inspection: Inspection) {
    const isReleased = await releaseLostDomain(host)
    const outcome = isReleased ? inspection : ({ ...inspection, problem: 'taken' } as const)
    return this.remember(id, outcome)
  }

  private remember(id: number, { problem, pointsHere }: Inspection) {
    return transaction(async (trx) => {
      const domain = await WorkspaceDomain.query({ client: trx })
        .where('id', id)
        .forUpdate()
        .first()
      if (!domain) return null
      const now = DateTime.now()
      domain.merge({ checkedAt: now, problem, pointsHere: pointsHere ?? domain.pointsHere })
      if (problem === null) await this.prove(domain, now, trx)
      else if (problem !== 'dns_unreachable') await this.doubt(domain, now, trx)
      return domain.save()
    })
  }

  private async stopMailing({ tenantId, host }: WorkspaceDomain) {
    const slug = await transaction(async (trx) => {
      const tenant = await Tenant.query({ client: trx })
        .where({ id: tenantId, primaryDomain: host })
        .forUpdate()
        .first()
      if (tenant) await applyChanges(tenant, { primaryDomain: null }, null, trx)
      return tenant?.slug
    })
    if (slug) tenantResolver.forget(slug)
  }

  private async prove(domain: WorkspaceDomain, now: DateTime, trx: TransactionClientContract) {
    domain.failingSince = null
    if (domain.isVerified) return
    domain.verifiedAt = now
    await record(new DomainVerified({ payload: { host: domain.host } }), trx)
  }

  private async doubt(domain: WorkspaceDomain, now: DateTime, trx: TransactionClientContract) {
    if (!domain.isVerified || domain.failingSince) return
    domain.failingSince = now
    await record(new DomainRecordMissed({ payload: { host: domain.host } }), trx)
  }
}

/** Without its record for days, and DNS leads its visitors somewhere else. */
function hasLeft({ failingSince, pointsHere }: WorkspaceDomain) {
  return pointsHere === false && failingSince !== null && failingSince < daysAgo(GRACE)
}

const daysAgo = (days: number) => DateTime.now().minus({ days })
