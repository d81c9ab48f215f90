import db from '@adonisjs/lucid/services/db'
import Tenant from '#tenancy/models/tenant'
import { isHostName, normalizeHost } from '#tenancy/host_name'
import { isSlug } from '#tenancy/slug'
import { processBus } from '#foundation/bus/process_bus'
import { ExpiringCache } from '#tenancy/expiring_cache'
import { UnknownWorkspaceException } from '#tenancy/exceptions/unknown_workspace_exception'

type TenantRow = Record<string, unknown>

const KNOWN_FOR_MS = 10_000
const UNKNOWN_FOR_MS = 3_000

/**
 * Finds the workspace of a host: a subdomain of the installation's domain, or a verified domain
 * that a workspace brought along. Rows are cached and not models, as a model that requests
 * share would carry one request's changes into another. Other processes are told of a change,
 * and see one they were not told of ten seconds later at the latest.
 */
export class ResolveTenant {
  private readonly rows = cacheOf<TenantRow>()
  private readonly slugsOfDomains = cacheOf<string>()

  constructor(private readonly domain: string) {}

  /** Null for the installation's own host. */
  async execute(host: string): Promise<Tenant | null> {
    const name = normalizeHost(host)
    if (name === this.domain) return null
    const row = await this.rowOf(name)
    if (!row) throw new UnknownWorkspaceException(name)
    return Tenant.$createFromAdapterResult(row, undefined, { connection: 'app' })
  }

  /** Whether anything is served at a host, which is what certificates are made for. */
  async serves(host: string): Promise<boolean> {
    const name = normalizeHost(host)
    return name === this.domain || (await this.rowOf(name)) !== null
  }

  /**
   * For who changed a workspace (named by its slug) or one of its domains, so that the change is
   * seen at once, in other processes too.
   */
  forget(name: string) {
    this.forgetHere(name)
    void processBus.publish('tenants.changed', { name })
  }

  forgetHere(name: string) {
    this.rows.forget(name)
    this.slugsOfDomains.forget(name)
  }

  /** For a process that hears of a change elsewhere. */
  forgetAll() {
    this.rows.clear()
    this.slugsOfDomains.clear()
  }

  private async rowOf(name: string): Promise<TenantRow | null> {
    const slug = await this.slugOf(name)
    return slug === null ? null : this.rows.get(slug, () => findBySlug(slug))
  }

  private slugOf(name: string): string | null | Promise<string | null> {
    if (name.endsWith(`.${this.domain}`)) {
      const slug = name.slice(0, -this.domain.length - 1)
      return isSlug(slug) ? slug : null
    }
    if (!isHostName(name)) return null
    return this.slugsOfDomains.get(name, () => findSlugByDomain(name))
  }
}

function cacheOf<Value>() {
  return new ExpiringCache<Value | null>({
    lifetimeMs: (value) => (value === null ? UNKNOWN_FOR_MS : KNOWN_FOR_MS),
    limit: 5_000,
  })
}

function findBySlug(slug: string): Promise<TenantRow | null> {
  return db.from('tenants').where('slug', slug).first()
}

async function findSlugByDomain(host: string): Promise<string | null> {
  const row = await db
    .from('tenants')
    .select('slug')
    .whereRaw('id = tenant_of_domain(?)', [host])
    .first()
  return row?.slug ?? null
}
