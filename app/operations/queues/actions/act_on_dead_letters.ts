import logger from '@adonisjs/core/services/logger'
import OperatorEvent, { type Actor } from '#operations/console/models/operator_event'
import { findWorkspace } from '#operations/console/queries/find_workspace'
import { DeadLetters, MOST } from '#operations/queues/dead_letters'

/** Some by their ids, or all that a filter lets pass. */
export interface Chosen {
  ids?: string[]
  name?: string
  workspace?: string
}

/** Runs what failed for good again. @returns how many */
export class RetryDeadLetters {
  async execute(chosen: Chosen, actor: Actor): Promise<number> {
    const letters = await DeadLetters.open()
    const count = await letters.retry(await idsOf(letters, chosen))
    if (count > 0) await writeDown('queue.retried', chosen, count, actor)
    return count
  }
}

/** Gives up what failed for good; what it was stays in the log. @returns how many */
export class DiscardDeadLetters {
  async execute(chosen: Chosen, actor: Actor): Promise<number> {
    const letters = await DeadLetters.open()
    const discarded = await letters.discard(await idsOf(letters, chosen))
    for (const letter of discarded) {
      logger.warn({ ...letter, operator: actor.name }, 'Dead letter discarded')
    }
    if (discarded.length > 0) await writeDown('queue.discarded', chosen, discarded.length, actor)
    return discarded.length
  }
}

async function idsOf(letters: DeadLetters, { ids, name, workspace }: Chosen): Promise<string[]> {
  if (ids) return ids
  const found = workspace ? await findWorkspace(workspace) : undefined
  const list = await letters.list({ name, tenantId: found?.id }, MOST)
  return list.map(({ id }) => id)
}

async function writeDown(
  act: 'queue.retried' | 'queue.discarded',
  { ids, name, workspace }: Chosen,
  count: number,
  actor: Actor
) {
  const details = {
    count,
    ...(name && { name }),
    ...(ids?.length === 1 && { id: ids[0] }),
  }
  const found = workspace ? await findWorkspace(workspace) : undefined
  await OperatorEvent.write(act, actor, { workspace: found, details })
}
