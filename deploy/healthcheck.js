/**
 * What Docker asks whether a container is well. A worker answers at its operations port, every
 * other process at its web port.
 */
const isWorker = process.env.PATCHBAY_ROLE === 'worker'
const port = isWorker ? (process.env.OPERATIONS_PORT ?? 9464) : (process.env.PORT ?? 3333)

try {
  const response = await fetch(`http://127.0.0.1:${port}/health/ready`, {
    signal: AbortSignal.timeout(4_000),
  })
  process.exit(response.ok ? 0 : 1)
} catch {
  process.exit(1)
}
