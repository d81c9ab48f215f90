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
  help: 'Time jobs took, by job and result (done, failed, postponed)',
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

export const undelivered = new Gauge({
  ...common,
  name: 'patchbay_outbox_deliveries',
  help: 'Deliveries of events to listeners, by state (pending, failed)',
  labelNames: ['state'] as const,
})

export const queuedJobs = new Gauge({
  ...common,
  name: 'patchbay_queue_jobs',
  help: 'Jobs in the queue, by queue and state',
  labelNames: ['queue', 'state'] as const,
})

export const processInfo = new Gauge({
  ...common,
  name: 'patchbay_info',
  help: 'Always 1; the labels say which version runs in which role',
  labelNames: ['version', 'role'] as const,
})
