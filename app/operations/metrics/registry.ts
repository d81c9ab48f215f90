import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'

/** Everything this process counts, as Prometheus reads it. Names and labels: docs/operations.md. */
export const registry = new Registry()

/** Event-loop lag, memory, CPU and garbage collection come from prom-client. */
export function collectProcessMetrics() {
  collectDefaultMetrics({ register: registry, eventLoopMonitoringPrecision: 20 })
}

const common = { registers: [registry] }

export const requestSeconds = new Histogram({
  ...common,
  name: 'patchbay_http_request_duration_seconds',
  help: 'Time to answer requests, by the name of the route',
  labelNames: ['route', 'method', 'status'] as const,
  buckets: [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
})

export const workspaceRequests = new Counter({
  ...common,
  name: 'patchbay_workspace_requests_total',
  help: 'Requests per workspace (METRICS_PER_WORKSPACE only)',
  labelNames: ['workspace'] as const,
})

export const jobSeconds = new Histogram({
  ...common,
  name: 'patchbay_job_duration_seconds',
  help: 'Time jobs took, by job and result (done, failed, postponed, crowded)',
  labelNames: ['job', 'result'] as const,
  buckets: [0.005, 0.025, 0.1, 0.5, 1, 5, 15, 60, 300],
})

export const mailsSent = new Counter({
  ...common,
  name: 'patchbay_mails_sent_total',
  help: 'Mails handed over to the mail server',
})

export const databaseConnections = new Gauge({
  ...common,
  name: 'patchbay_database_connections',
  help: 'Connections of the pool, by connection and state (used, free, awaited)',
  labelNames: ['connection', 'state'] as const,
})

export const openStreamCount = new Gauge({
  ...common,
  name: 'patchbay_open_streams',
  help: 'Event streams of browsers that are open at this process',
})

export const outboxLag = new Gauge({
  ...common,
  name: 'patchbay_outbox_lag_seconds',
  help: 'Age of the oldest event that no relay has moved yet',
})

export const unrelayed = new Gauge({
  ...common,
  name: 'patchbay_outbox_events',
  help: 'Events that no relay has moved yet, counted up to 10,000',
})

export const undelivered = new Gauge({
  ...common,
  name: 'patchbay_outbox_deliveries',
  help: 'Deliveries of events to listeners, by state (pending, failed)',
  labelNames: ['state'] as const,
})

export const queuedJobs = new Gauge({
  ...common,
  name: 'patchbay_queue_jobs',
  help: 'Jobs in the queue, by queue and state (waiting, active, delayed, failed)',
  labelNames: ['queue', 'state'] as const,
})

export const queueLag = new Gauge({
  ...common,
  name: 'patchbay_queue_lag_seconds',
  help: 'How long the job has been ready that waits longest, by queue',
  labelNames: ['queue'] as const,
})

export const jobFailures = new Counter({
  ...common,
  name: 'patchbay_job_failures_total',
  help: 'Runs that threw, by job and whether it was the last attempt',
  labelNames: ['job', 'is_last'] as const,
})

export const deadLetters = new Gauge({
  ...common,
  name: 'patchbay_dead_letters',
  help: 'What failed for good and waits for an operator, by kind (job, delivery)',
  labelNames: ['kind'] as const,
})

export const trimmedLetters = new Counter({
  ...common,
  name: 'patchbay_dead_letters_dropped_total',
  help: 'Dead letters that were dropped for their age or number, by job or listener',
  labelNames: ['name'] as const,
})

export const processInfo = new Gauge({
  ...common,
  name: 'patchbay_info',
  help: 'Always 1; the labels say which version runs in which role',
  labelNames: ['version', 'role'] as const,
})
