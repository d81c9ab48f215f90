import { createHash } from 'node:crypto'
import limiter from '@adonisjs/limiter/services/main'
import { networkOf } from '#identity/sign_in_limits'

const perNetwork = { requests: 20, duration: '15 minutes' }
const perPair = { requests: 6, duration: '15 minutes' }
const perFactor = { requests: 8, duration: '15 minutes' }

/**
 * Slows down guessing at the console. Passwords count per network, and per account from one
 * network, so that strangers cannot lock an operator out. Codes count per operator: whoever
 * tries them knows the password already.
 */
export class OperatorLimits {
  private readonly network: string
  private readonly pair: string

  constructor(ip: string, email: string) {
    const network = networkOf(ip)
    const account = createHash('sha256').update(email.trim().toLowerCase()).digest('base64url')
    this.network = `operator:network:${network}`
    this.pair = `operator:pair:${account}:${network}`
  }

  /** @throws E_TOO_MANY_REQUESTS */
  async take() {
    await limiter.use(perNetwork).consume(this.network)
    await limiter.use(perPair).consume(this.pair)
  }

  async giveBack() {
    await limiter.use(perNetwork).decrement(this.network)
    await limiter.use(perPair).delete(this.pair)
  }
}

/** @throws E_TOO_MANY_REQUESTS */
export async function takeFactorTry(operatorId: number) {
  await limiter.use(perFactor).consume(`operator:factor:${operatorId}`)
}

export async function giveBackFactorTries(operatorId: number) {
  await limiter.use(perFactor).delete(`operator:factor:${operatorId}`)
}
