import { BaseTransformer } from '@adonisjs/core/transformers'
import type Tenant from '#tenancy/models/tenant'

/** The workspace a page belongs to. */
export default class WorkspaceTransformer extends BaseTransformer<Tenant> {
  toObject() {
    return {
      ...this.pick(this.resource, ['id', 'slug', 'name', 'accentColor']),
      deletionDueAt: this.resource.deletionDueAt?.toISO() ?? null,
    }
  }
}
