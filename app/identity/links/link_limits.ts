import { createHash } from 'node:crypto'
import { errors } from '@adonisjs/limiter'
import limiter from '@adonisjs/limiter/services/main'
import { networkOf } from '#identity/sign_in_limits'
import { normalizeEmail } from '#identity/models/user'
import type { LinkPurpose } from '#identity/links/purposes'
import { TenantContext } from '#tenancy/tenant_context'

const perNetwork = { requests: 30, duration: '1 hour' }
const perAddress = { requests: 5, duration: '1 hour' }
const guesses = { requests: 60, duration: '10 minutes' }

/**
 * Keeps mailed links from flooding somebody's mailbox: 30 requests an hour from one network,
 * whoever they are for, and 5 an hour of one kind to one address, whoever asks. Addresses count
 * whether they are known or not.
 */
export class LinkLimits {
  constructor(
    private readonly purpose: LinkPurpose,
    private readonly email: string
  ) {}

  /** @throws E_TOO_MANY_REQUESTS with the seconds to wait */
  async takeFromNetwork(ip: string): Promise<void> {
    const key = `links:${TenantContext.id()}:network:${networkOf(ip)}`
    await takeOne(key, perNetwork)
  }

  /** False when the address has had its share: said to nobody, as strangers may ask, too. */
  async takeFromAddress(): Promise<boolean> {
    const person = createHash('sha256').update(normalizeEmail(this.email)).digest('base64url')
    const key = `links:${TenantContext.id()}:${this.purpose}:address:${person}`
    const { consumed } = await limiter.use(perAddress).increment(key)
    return consumed <= perAddress.requests
  }
}

/**
 * Counts a link that was never given out: 60 in 10 minutes from one network.
 *
 * @throws E_TOO_MANY_REQUESTS with the seconds to wait
 */
export async function countLinkGuess(ip: string): Promise<void> {
  await takeOne(`links:${TenantContext.id()}:guesses:${networkOf(ip)}`, guesses)
}

/** Counts what is refused as well, but never beyond the limit's own duration. */
async function takeOne(key: string, limit: { requests: number; duration: string }) {
  const response = await limiter.use(limit).increment(key)
  if (response.consumed > limit.requests) throw new errors.E_TOO_MANY_REQUESTS(response)
}
