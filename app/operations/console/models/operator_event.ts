import { column } from '@adonisjs/lucid/orm'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { DateTime } from 'luxon'
import { OperatorEventSchema } from '#database/schema'

/** Everything an operator can do, as the audit names it. */
export const acts = [
  'session.started',
  'session.refused',
  'session.ended',
  'factor.set_up',
  'factor.recovered',
  'workspace.created',
  'workspace.suspended',
  'workspace.reactivated',
  'workspace.plan_changed',
  'workspace.exported',
  'workspace.deletion_requested',
  'workspace.deletion_cancelled',
  'support.started',
  'support.refused',
  'maintenance.announced',
  'maintenance.cleared',
  'operator.created',
  'operator.link_renewed',
  'operator.disabled',
  'queue.retried',
  'queue.discarded',
] as const
export type Act = (typeof acts)[number]

/** Who acts: somebody at the console, or whoever may run commands on the server. */
export interface Actor {
  operatorId: number | null
  name: string
  ip: string | null
}

interface Deed {
  workspace?: { id: number; slug: string }
  details?: Record<string, string | number | boolean | null>
}

/** A line of the operators' audit. Rows are only added. */
export default class OperatorEvent extends OperatorEventSchema {
  static override connection = 'system'

  @column()
  declare action: Act

  @column({ prepare: (details) => JSON.stringify(details) })
  declare details: Record<string, string | number | boolean | null>

  static write(
    action: Act,
    { operatorId, name, ip }: Actor,
    { workspace, details = {} }: Deed = {},
    client?: TransactionClientContract
  ) {
    return this.create(
      {
        action,
        operatorId,
        actor: name,
        ip,
        workspaceId: workspace?.id ?? null,
        workspaceSlug: workspace?.slug ?? null,
        details,
        createdAt: DateTime.now(),
      },
      { client }
    )
  }
}
