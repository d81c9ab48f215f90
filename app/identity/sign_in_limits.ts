import { createHash } from 'node:crypto'
import { isIPv6 } from 'node:net'
import { errors } from '@adonisjs/limiter'
import limiter from '@adonisjs/limiter/services/main'
import { normalizeEmail } from '#identity/models/user'
import { TenantContext } from '#tenancy/tenant_context'

const perNetwork = { requests: 30, duration: '15 minutes' }
const perPair = { requests: 8, duration: '15 minutes' }
/** Never refuses by itself; only counts. */
const perAccount = { requests: 1_000_000, duration: '1 hour' }
/** Longer than that would overflow the timers of the limiter's memory store. */
const trusted = { requests: 1, duration: '20 days' }

/** Wrong tries from anywhere before strangers have to wait in between. */
const FREE_TRIES = 20
const LONGEST_PAUSE = 60

/**
 * Slows down guessing of passwords without giving anybody a way to lock others out.
 *
 * - One network: 30 wrong tries in 15 minutes, whatever accounts they are for.
 * - One account from one network: 8 wrong tries in 15 minutes.
 * - One account from everywhere: after 20 wrong tries in an hour each further one starts a
 *   pause of 1, 2, 4 … at most 60 seconds. Who is not made to wait, so that the owner gets in
 *   while strangers guess: networks from which the account has signed in lately, and the
 *   first try of a network in 15 minutes.
 *
 * A try counts before its password is looked at, as otherwise many at once would all pass,
 * and is given back when it was right. Accounts count whether they exist or not.
 */
export class SignInLimits {
  private readonly network: string
  private readonly account: string
  private readonly pair: string

  /** Tries of one kind do not count for another. */
  constructor(ip: string, email: string, kind: 'sign_in' | 'second_factor' = 'sign_in') {
    const tenant = TenantContext.id()
    const person = createHash('sha256').update(normalizeEmail(email)).digest('base64url')
    const network = networkOf(ip)
    this.network = `${kind}:${tenant}:network:${network}`
    this.account = `${kind}:${tenant}:account:${person}`
    this.pair = `${kind}:${tenant}:pair:${person}:${network}`
  }

  /** @throws E_TOO_MANY_REQUESTS with the seconds to wait */
  async take(): Promise<void> {
    await limiter.use(perNetwork).consume(this.network)
    const { consumed } = await limiter.use(perPair).consume(this.pair)
    if (consumed > 1 && !(await this.isTrusted())) await this.refuseDuringPause()
    await this.countForAccount()
  }

  /** The password was right: what was counted is forgotten, and the network is trusted. */
  async giveBack(): Promise<void> {
    await limiter.use(perNetwork).decrement(this.network)
    await limiter.use(perAccount).decrement(this.account)
    await limiter.use(perPair).delete(this.pair)
    await this.trust()
  }

  /** Somebody came in from here by other means than a password. */
  async trust(): Promise<void> {
    await limiter.use(trusted).set(`${this.pair}:trusted`, 1, trusted.duration)
  }

  private async isTrusted() {
    return (await limiter.use(trusted).get(`${this.pair}:trusted`)) !== null
  }

  private async refuseDuringPause() {
    const pause = await limiter.use(perAccount).get(`${this.account}:pause`)
    if (pause) throw new errors.E_TOO_MANY_REQUESTS(pause)
  }

  private async countForAccount() {
    const { consumed } = await limiter.use(perAccount).increment(this.account)
    if (consumed <= FREE_TRIES) return
    const seconds = Math.min(2 ** (consumed - FREE_TRIES - 1), LONGEST_PAUSE)
    await limiter.use(perAccount).set(`${this.account}:pause`, 1, seconds)
  }
}

/** The /64 of an IPv6 address, as one household owns at least that many; IPv4 as it is. */
export function networkOf(ip: string): string {
  const address = ip.replace(/^::ffff:(?=\d+\.)/i, '')
  if (!isIPv6(address)) return address
  const [head, tail] = address.split('::').map((part) => part.split(':').filter(Boolean))
  const zeros = tail ? Array<string>(8 - head!.length - tail.length).fill('0') : []
  return [...head!, ...zeros, ...(tail ?? [])].slice(0, 4).join(':')
}
