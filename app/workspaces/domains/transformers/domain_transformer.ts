import { domainToUnicode } from 'node:url'
import { BaseTransformer } from '@adonisjs/core/transformers'
import type WorkspaceDomain from '#workspaces/domains/models/workspace_domain'

/** A domain on the settings page, with the record that proves it. */
export default class DomainTransformer extends BaseTransformer<WorkspaceDomain> {
  toObject() {
    const domain = this.resource
    return {
      ...this.pick(domain, ['id', 'host', 'recordName', 'token', 'problem', 'pointsHere']),
      isVerified: domain.isVerified,
      shownHost: domainToUnicode(domain.host),
      checkedAt: domain.checkedAt?.toISO() ?? null,
      failingSince: domain.failingSince?.toISO() ?? null,
    }
  }
}
