import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { OperatorSessionSchema } from '#database/schema'
import Operator from '#operations/console/models/operator'

/**
 * How far somebody has come: they know the password and owe a code, they know the password and
 * must first set a second factor up, or they are in.
 */
export type Stage = 'password' | 'enrolling' | 'full'

/** A browser at the console. The id is a hash of what its cookie holds. */
export default class OperatorSession extends OperatorSessionSchema {
  static override connection = 'system'

  @column()
  declare stage: Stage

  @belongsTo(() => Operator)
  declare operator: BelongsTo<typeof Operator>
}
