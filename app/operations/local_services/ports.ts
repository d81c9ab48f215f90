import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { LocalServiceError } from '#operations/local_services/local_service_error'
import { userName } from '#operations/local_services/processes'

/**
 * Opens the port for a moment, before anything slow begins.
 * @throws LocalServiceError E_PORT_TAKEN, E_PORT_FORBIDDEN, E_HOST_UNAVAILABLE
 */
export function checkPort(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (error) => reject(explainListenError(error, host, port)))
    server.listen(port, host, () => server.close(() => resolve()))
  })
}

/** The sentence for a refused `listen`, or the error itself when it is of another kind. */
export function explainListenError(error: unknown, host: string, port: number): unknown {
  const { code } = error as NodeJS.ErrnoException
  const options = { cause: error }
  if (code === 'EADDRINUSE') {
    const other = port < 65000 ? port + 100 : 3333
    return new LocalServiceError('port_taken', { host, port, other }, options)
  }
  if (code === 'EACCES') {
    return new LocalServiceError('port_forbidden', { port, user: userName() }, options)
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new LocalServiceError('host_unavailable', { host }, options)
  }
  return error
}

/** A port nobody uses at the moment. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}

/** The first of a few ports from this one on that nobody uses; null where all are taken. */
export async function firstFreePort(
  host: string,
  from: number,
  tries = 20
): Promise<number | null> {
  for (let port = from; port < from + tries; port++) {
    const isFree = await checkPort(host, port).then(
      () => true,
      () => false
    )
    if (isFree) return port
  }
  return null
}
