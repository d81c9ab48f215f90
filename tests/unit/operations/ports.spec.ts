import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { test } from '@japa/runner'
import { checkPort } from '#operations/local_services/ports'
import { say } from '#operations/local_services/sentences'

test.group('Port check', () => {
  test('a taken port is named together with another one', async ({ assert, cleanup }) => {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    cleanup(() => void server.close())
    const { port } = server.address() as AddressInfo

    const other = port < 65000 ? port + 100 : 3333
    const sentence = say('port_taken', { host: '127.0.0.1', port, other })
    await assert.rejects(() => checkPort('127.0.0.1', port), sentence)
  })

  test('an address of another machine is named', async ({ assert }) => {
    await assert.rejects(
      () => checkPort('192.0.2.1', 3333),
      say('host_unavailable', { host: '192.0.2.1' })
    )
  })
})
