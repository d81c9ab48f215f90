import { chmodSync, existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { once } from 'node:events'
import { connect, createServer, type AddressInfo } from 'node:net'
import { test } from '@japa/runner'
import { givenDataPath, RunningPatchbay } from './running_patchbay.js'

/** A connection that the server would wait for: a request which never ends. */
async function openConnection(port: number): Promise<void> {
  const socket = connect(port, '127.0.0.1')
  await once(socket, 'connect')
  socket.on('error', () => {})
  socket.write('POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\n1')
}

/** Root's PostgreSQL runs as another user, who has to reach the folder. */
function givenOpenDataPath(): string {
  const path = givenDataPath()
  chmodSync(dirname(path), 0o755)
  return path
}

test.group('npm start', () => {
  test('starts from nothing, stops with open connections, starts again', async ({ assert }) => {
    const settings = { PATCHBAY_DATA_DIR: givenOpenDataPath() }
    const first = await RunningPatchbay.launch(settings)
    await first.isReady()
    await openConnection(first.port)

    const stoppedAt = Date.now()
    assert.equal(await first.stop('SIGTERM'), 0)
    assert.isBelow(Date.now() - stoppedAt, 5000)

    const startedAt = Date.now()
    const second = await RunningPatchbay.launch(settings)
    await second.isReady()
    assert.isBelow(Date.now() - startedAt, 10_000)
    assert.equal(await second.stop('SIGINT'), 0)
  }).timeout(90_000)

  test('recovers by itself from having been killed', async ({ assert }) => {
    const settings = { PATCHBAY_DATA_DIR: givenOpenDataPath() }
    const first = await RunningPatchbay.launch(settings)
    await first.isReady()
    await first.stop('SIGKILL')

    const second = await RunningPatchbay.launch(settings)
    await second.isReady()
    assert.equal(await second.stop('SIGTERM'), 0)
  }).timeout(90_000)

  test('a taken port is one clear line', async ({ assert }) => {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    const settings = { PATCHBAY_DATA_DIR: givenOpenDataPath(), PORT: String(port) }
    const patchbay = await RunningPatchbay.launch(settings)

    assert.equal(await patchbay.end(), 1)
    server.close()
    assert.lengthOf(patchbay.output.trim().split('\n'), 1)
    assert.include(patchbay.output, `Port ${port} is already in use`)
  })

  test('a wrong setting is one clear line, before anything is made', async ({ assert }) => {
    const settings = { PATCHBAY_DATA_DIR: givenOpenDataPath(), REDIS_URL: 'localhost' }
    const patchbay = await RunningPatchbay.launch(settings)

    assert.equal(await patchbay.end(), 1)
    assert.lengthOf(patchbay.output.trim().split('\n'), 1)
    assert.include(patchbay.output, 'REDIS_URL')
    assert.isFalse(existsSync(settings.PATCHBAY_DATA_DIR))
  })

  test('Russian terminals are answered in Russian', async ({ assert }) => {
    const patchbay = await RunningPatchbay.launch({ PORT: 'http', LANG: 'ru_RU.UTF-8' })

    assert.equal(await patchbay.end(), 1)
    assert.include(patchbay.output, 'Неверное значение PORT')
  })
})
