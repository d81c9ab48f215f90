import { createHash } from 'node:crypto'
import { errors } from '@adonisjs/limiter'
import limiter from '@adonisjs/limiter/services/main'
import { signUpConfig } from '#config/sign_up'
import { normalizeEmail } from '#identity/models/user'
import { networkOf } from '#identity/sign_in_limits'

/** Far more than a person types, and too few to read the list of workspaces out. */
const ADDRESSES_PER_MINUTE = 90
const TRIES_PER_HOUR = 30
const SEARCHES_PER_HOUR = { network: 20, pair: 3, mailbox: 10 }

/** Workspaces that one network opens in an hour, those that are being opened included. */
export class SignUpLimits {
  private readonly network: string

  constructor(ip: string) {
    this.network = networkOf(ip)
  }

  /** Before a password is hashed. @throws E_TOO_MANY_REQUESTS */
  async take(): Promise<void> {
    await increment(`sign_up:tries:${this.network}`, TRIES_PER_HOUR, '1 hour')
    await increment(this.openedKey, signUpConfig.perHour, '1 hour')
  }

  /** Nothing was opened. */
  async giveBack(): Promise<void> {
    await limiter
      .use({ requests: signUpConfig.perHour, duration: '1 hour' })
      .decrement(this.openedKey)
  }

  /** @throws E_TOO_MANY_REQUESTS */
  async takeAddress(): Promise<void> {
    await increment(`sign_up:addresses:${this.network}`, ADDRESSES_PER_MINUTE, '1 minute')
  }

  /**
   * Counted for the network and for what it asks about one address, so that nobody uses up what
   * the address's owner may ask for elsewhere.
   *
   * @returns false for an address that many networks asked about: it has its mails already. Said
   * to nobody.
   * @throws E_TOO_MANY_REQUESTS
   */
  async takeSearch(email: string): Promise<boolean> {
    const person = createHash('sha256').update(normalizeEmail(email)).digest('base64url')
    const { network, pair, mailbox } = SEARCHES_PER_HOUR
    await increment(`sign_up:searches:${this.network}`, network, '1 hour')
    await increment(`sign_up:searches:${this.network}:${person}`, pair, '1 hour')
    const limit = limiter.use({ requests: mailbox, duration: '1 hour' })
    const { consumed } = await limit.increment(`sign_up:searches:mailbox:${person}`)
    return consumed <= mailbox
  }

  private get openedKey() {
    return `sign_up:opened:${this.network}`
  }
}

async function increment(key: string, requests: number, duration: string) {
  const response = await limiter.use({ requests, duration }).increment(key)
  if (response.consumed > requests) throw new errors.E_TOO_MANY_REQUESTS(response)
}
