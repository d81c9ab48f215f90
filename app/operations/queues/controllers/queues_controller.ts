import type { HttpContext } from '@adonisjs/core/http'
import { letterProps, outboxProps, queueProps, taskProps } from '#operations/queues/props'
import { listDeadLetters } from '#operations/queues/queries/list_dead_letters'
import {
  busyWorkspaces,
  outboxStatus,
  queueStatus,
  taskStatus,
} from '#operations/queues/queries/queue_status'
import { deadLetterFiltersValidator } from '#operations/queues/validator'

/** What waits, runs and failed, by names and numbers and never by what is written in it. */
export default class QueuesController {
  async index({ request, inertia }: HttpContext) {
    const filters = await deadLetterFiltersValidator.validate(request.qs())
    const [queues, outbox, busy, tasks, failed] = await Promise.all([
      queueStatus(),
      outboxStatus(),
      busyWorkspaces(),
      taskStatus(),
      listDeadLetters(filters),
    ])
    return inertia.render('operator/queues', {
      queues: queues.map(queueProps),
      outbox: outboxProps(outbox),
      busy: busy.map(({ slug, waiting }) => ({ slug, waiting })),
      tasks: tasks.map(taskProps),
      failed: {
        letters: failed.letters.map((letter) => letterProps(letter, failed.slugs)),
        total: failed.total,
        names: failed.names,
      },
      filters: { name: filters.name ?? null, workspace: filters.workspace ?? '' },
    })
  }
}
