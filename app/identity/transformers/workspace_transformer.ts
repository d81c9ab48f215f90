import { BaseTransformer } from '@adonisjs/core/transformers'
import { logoPathOf } from '#tenancy/logo'
import type Tenant from '#tenancy/models/tenant'

/** The workspace a page belongs to. */
export default class WorkspaceTransformer extends BaseTransformer<Tenant> {
  toObject() {
    return {
      ...this.pick(this.resource, ['id', 'slug', 'name', 'accentColor', 'languages']),
      logoUrl: logoPathOf(this.resource),
      deletionDueAt: this.resource.deletionDueAt?.toISO() ?? null,
    }
  }
}
