import db from '@adonisjs/lucid/services/db'
import Tenant from '#tenancy/models/tenant'
import { isSlug } from '#tenancy/slug'
import { ExpiringCache } from '#tenancy/expiring_cache'
import { UnknownWorkspaceException } from '#tenancy/exceptions/unknown_workspace_exception'

type TenantRow = Record<string, unknown>

const KNOWN_FOR_MS = 10_000
const UNKNOWN_FOR_MS = 3_000

/**
 * Finds the workspace of a host: a subdomain of the installation's domain. The one place to
 * add domains that workspaces bring along. Rows are cached and not models, as a model that
 * requests share would carry one request's changes into another. Other processes see changed
 * settings ten seconds later at the latest.
 */
export class ResolveTenant {
  private readonly rows = new ExpiringCache<TenantRow | null>({
    lifetimeMs: (row) => (row ? KNOWN_FOR_MS : UNKNOWN_FOR_MS),
    limit: 5_000,
  })

  constructor(private readonly domain: string) {}

  /** Null for the installation's own host. */
  async execute(host: string): Promise<Tenant | null> {
    const name = normalize(host)
    if (name === this.domain) return null
    const row = await this.rowOf(name)
    if (!row) throw new UnknownWorkspaceException(name)
    return Tenant.$createFromAdapterResult(row, undefined, { connection: 'app' })
  }

  /** For the process that changed a workspace, so that it sees the change at once. */
  forget(slug: string) {
    this.rows.forget(slug)
  }

  private async rowOf(name: string): Promise<TenantRow | null> {
    const slug = this.slugOf(name)
    return slug === null ? null : this.rows.get(slug, () => findBySlug(slug))
  }

  private slugOf(name: string): string | null {
    if (!name.endsWith(`.${this.domain}`)) return null
    const slug = name.slice(0, -this.domain.length - 1)
    return isSlug(slug) ? slug : null
  }
}

/** Host names ignore case, and one that ends with a dot is the same host. */
function normalize(host: string) {
  return host.toLowerCase().replace(/\.$/, '')
}

function findBySlug(slug: string): Promise<TenantRow | null> {
  return db.from('tenants').where('slug', slug).first()
}
