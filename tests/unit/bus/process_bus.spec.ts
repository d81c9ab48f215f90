import { test } from '@japa/runner'
import env from '#start/env'
import { redisOptions } from '#config/redis'
import { ProcessBus, type BusTransport } from '#foundation/bus/process_bus'
import { RedisTransport } from '#foundation/bus/redis_transport'
import { until } from '#tests/helpers/until'

/** Three processes in one. */
function givenNetwork() {
  const ears = new Set<(line: string) => void>()
  const transport = (): BusTransport => {
    let ear: ((line: string) => void) | undefined
    return {
      async publish(line) {
        for (const hear of ears) hear(line)
        return ears.size
      },
      async listen(hear) {
        ears.add((ear = hear))
      },
      async close() {
        if (ear) ears.delete(ear)
      },
    }
  }
  return async (onError: (error: unknown) => void = () => {}) => {
    const bus = new ProcessBus()
    bus.connect(transport(), onError)
    await bus.listen()
    return bus
  }
}

const message = { tenantId: 1, userId: 2 }

test.group('Process bus', () => {
  test('tells the others, and not the one that speaks', async ({ assert }) => {
    const join = givenNetwork()
    const [one, two, three] = [await join(), await join(), await join()]
    const heard: string[] = []
    one.on('streams.recheck', () => heard.push('one'))
    two.on('streams.recheck', () => heard.push('two'))
    three.on('streams.recheck', () => heard.push('three'))
    assert.equal(await one.publish('streams.recheck', message), 2)
    await until(() => heard.length === 2)
    assert.sameMembers(heard, ['two', 'three'])
  })

  test('a listener that fails disturbs nobody', async ({ assert }) => {
    const join = givenNetwork()
    const errors: unknown[] = []
    const [one, two] = [await join(), await join((error) => errors.push(error))]
    const heard: unknown[] = []
    two.on('streams.recheck', () => {
      throw new Error('broken')
    })
    two.on('streams.recheck', (told) => heard.push(told))
    await one.publish('streams.recheck', message)
    await until(() => errors.length === 1 && heard.length === 1)
    assert.deepEqual(heard, [message])
  })

  test('who cannot speak goes on all the same', async ({ assert }) => {
    const errors: unknown[] = []
    const bus = new ProcessBus()
    bus.connect(
      {
        publish: () => Promise.reject(new Error('no connection')),
        listen: async () => {},
        close: async () => {},
      },
      (error) => errors.push(error)
    )
    assert.equal(await bus.publish('streams.recheck', message), 0)
    assert.lengthOf(errors, 1)
  })

  test('without a transport there is nobody to tell', async ({ assert }) => {
    assert.equal(await new ProcessBus().publish('streams.recheck', message), 0)
  })

  test('goes through Redis', async ({ assert, cleanup }) => {
    const channel = `bus-test-${process.pid}`
    const given = async () => {
      const bus = new ProcessBus()
      bus.connect(new RedisTransport(redisOptions, channel, () => {}), () => {})
      cleanup(() => bus.close())
      await bus.listen()
      return bus
    }
    const [one, two] = [await given(), await given()]
    const heard: unknown[] = []
    two.on('streams.recheck', (told) => heard.push(told))
    assert.equal(await one.publish('streams.recheck', message), 1)
    await until(() => heard.length === 1)
    assert.deepEqual(heard, [message])
  }).skip(!env.get('REDIS_URL'), 'REDIS_URL is not set')
})
