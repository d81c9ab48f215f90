import { createHash, randomBytes } from 'node:crypto'
import hash from '@adonisjs/core/services/hash'
import { DateTime } from 'luxon'
import { appUrl } from '#config/app'
import { isUniqueViolation } from '#foundation/database/unique_violation'
import { OperatorExists, SetUpLinkInvalid } from '#operations/console/exceptions/operator_errors'
import Operator from '#operations/console/models/operator'
import OperatorEvent, { type Actor } from '#operations/console/models/operator_event'
import { endOperatorSessions } from '#operations/console/operator_guard'

interface NewOperator {
  email: string
  name: string
}

const LINK_HOURS = 24

/**
 * Makes somebody an operator. They choose their password, and set up their second factor, by a
 * link that is good once.
 *
 * @returns the operator, and the link to hand to them
 * @throws OperatorExists
 */
export class CreateOperator {
  async execute({ email, name }: NewOperator, actor: Actor) {
    const operator = await Operator.create({
      email: email.trim().toLowerCase(),
      name: name.trim(),
    }).catch((error) => {
      throw isUniqueViolation(error) ? new OperatorExists() : error
    })
    await OperatorEvent.write('operator.created', actor, { details: { email: operator.email } })
    return { operator, link: await renewSetUpLink(operator) }
  }
}

/** A new link for somebody who has lost everything: password and second factor start over. */
export class RestartOperator {
  async execute(operator: Operator, actor: Actor): Promise<string> {
    await operator
      .merge({ password: null, totpSecret: null, totpConfirmedAt: null, recoveryCodes: [] })
      .save()
    await endOperatorSessions(operator.id)
    await OperatorEvent.write('operator.link_renewed', actor, {
      details: { email: operator.email },
    })
    return renewSetUpLink(operator)
  }
}

async function renewSetUpLink(operator: Operator): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const setUpExpiresAt = DateTime.now().plus({ hours: LINK_HOURS })
  await operator.merge({ setUpHash: hashOf(token), setUpExpiresAt }).save()
  return new URL(`/operator/set-up/${token}`, appUrl).href
}

/** @throws SetUpLinkInvalid */
export async function findBySetUpToken(token: string): Promise<Operator> {
  const operator = await Operator.findBy('set_up_hash', hashOf(token))
  if (!operator?.canBeSetUp || operator.isDisabled) throw new SetUpLinkInvalid()
  return operator
}

/** Uses the link up: of two at once one gets it. @throws SetUpLinkInvalid */
export async function setUpPassword(token: string, password: string): Promise<Operator> {
  const operator = await findBySetUpToken(token)
  const [isFirst] = await Operator.query()
    .where('id', operator.id)
    .where('set_up_hash', hashOf(token))
    .update({ password: await hash.make(password), set_up_hash: null, set_up_expires_at: null })
  if (!isFirst) throw new SetUpLinkInvalid()
  await endOperatorSessions(operator.id)
  return Operator.findOrFail(operator.id)
}

function hashOf(token: string) {
  return createHash('sha256').update(token).digest('base64url')
}
