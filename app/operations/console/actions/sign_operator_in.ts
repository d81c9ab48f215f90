import hash from '@adonisjs/core/services/hash'
import InvalidCredentials from '#identity/exceptions/invalid_credentials'
import Operator from '#operations/console/models/operator'
import OperatorEvent from '#operations/console/models/operator_event'
import { OperatorLimits } from '#operations/console/sign_in_limits'

interface Attempt {
  email: string
  password: string
  ip: string
}

/** Hash of a password that nobody has. */
let decoy: Promise<string> | undefined

/**
 * Checks the first factor. Always verifies one hash, so that neither the answer nor its time
 * tells who is an operator.
 *
 * @throws InvalidCredentials
 * @throws E_TOO_MANY_REQUESTS
 */
export class SignOperatorIn {
  async execute({ email, password, ip }: Attempt): Promise<Operator> {
    const limits = new OperatorLimits(ip, email)
    await limits.take()
    const operator = await Operator.findBy('email', email.trim().toLowerCase())
    decoy ??= hash.make(crypto.randomUUID())
    const isRight = await hash.verify(operator?.password ?? (await decoy), password)
    if (!operator?.password || !isRight || operator.isDisabled) {
      if (operator) await this.tell(operator, ip)
      throw new InvalidCredentials()
    }
    await limits.giveBack()
    return operator
  }

  private tell({ id, name }: Operator, ip: string) {
    const actor = { operatorId: id, name, ip }
    return OperatorEvent.write('session.refused', actor, { details: { factor: 'password' } })
  }
}
