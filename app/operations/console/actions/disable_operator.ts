import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { LastOperator } from '#operations/console/exceptions/operator_errors'
import Operator from '#operations/console/models/operator'
import OperatorEvent, { type Actor } from '#operations/console/models/operator_event'
import { endOperatorSessions } from '#operations/console/operator_guard'

/**
 * Takes somebody's access to the console, at once and everywhere.
 *
 * @throws LastOperator
 */
export class DisableOperator {
  async execute(operatorId: number, actor: Actor): Promise<void> {
    await db.connection(Operator.connection).transaction(async (trx) => {
      const active = await Operator.query({ client: trx })
        .whereNull('disabled_at')
        .orderBy('id')
        .forUpdate()
      const operator = active.find(({ id }) => id === operatorId)
      if (!operator) return
      const others = active.filter((other) => other !== operator && other.isSetUp)
      if (others.length === 0) throw new LastOperator()
      await operator
        .merge({ disabledAt: DateTime.now(), setUpHash: null, setUpExpiresAt: null })
        .save()
      const details = { email: operator.email }
      await OperatorEvent.write('operator.disabled', actor, { details }, trx)
    })
    await endOperatorSessions(operatorId)
  }
}
