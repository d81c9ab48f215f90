import type { HttpContext } from '@adonisjs/core/http'
import emitter from '@adonisjs/core/services/emitter'
import env from '#start/env'
import { observeJobRuns } from '#foundation/queue/job_runs'
import { observeSentMails } from '#mail/outgoing/sent_mails'
import {
  collectProcessMetrics,
  jobFailures,
  jobSeconds,
  mailsSent,
  requestSeconds,
  workspaceRequests,
} from '#operations/metrics/registry'

/** Open for as long as a page is, which says nothing about speed. */
const STREAM = 'event_stream'

/** Starts counting what happens in this process. */
export function observeProcess() {
  collectProcessMetrics()
  const countsWorkspaces = env.get('METRICS_PER_WORKSPACE', false)
  emitter.on('http:request_completed', ({ ctx, duration }) => {
    countRequest(ctx, duration[0] + duration[1] / 1e9)
    if (countsWorkspaces && ctx.tenant) workspaceRequests.inc({ workspace: ctx.tenant.slug })
  })
  observeSentMails(() => mailsSent.inc())
  observeJobRuns(({ job, result, seconds, isLast }) => {
    jobSeconds.observe({ job, result }, seconds)
    if (result === 'failed') jobFailures.inc({ job, is_last: String(isLast) })
  })
}

/** Routes and not addresses, as anybody can invent addresses without end. */
function countRequest({ request, response, route }: HttpContext, seconds: number) {
  const name = route?.name ?? (request.url().startsWith('/assets/') ? 'assets' : 'none')
  if (name === STREAM) return
  const status = String(response.getStatus())
  requestSeconds.observe({ route: name, method: request.method(), status }, seconds)
}
