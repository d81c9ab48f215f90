import app from '@adonisjs/core/services/app'
import { Job } from '#foundation/queue/job'
import { CheckDomain } from '#workspaces/domains/actions/check_domain'
import WorkspaceDomain from '#workspaces/domains/models/workspace_domain'

/** Looks at one domain of the workspace again, without anybody asking. */
export class RecheckDomain extends Job<{ domainId: number }> {
  static jobName = 'domains.recheck_domain'
  static priority = 'bulk' as const

  async run() {
    const domain = await WorkspaceDomain.find(this.payload.domainId)
    if (!domain) return
    const check = await app.container.make(CheckDomain)
    await check.execute(domain)
  }
}
