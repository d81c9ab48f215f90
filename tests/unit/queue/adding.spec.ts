import { test } from '@japa/runner'
import { Adding } from '#foundation/queue/adding'

function givenSlow() {
  const groups: number[][] = []
  const waiting: PromiseWithResolvers<void>[] = []
  const adding = new Adding<number>((group) => {
    groups.push(group)
    const sent = Promise.withResolvers<void>()
    waiting.push(sent)
    return sent.promise
  })
  return { adding, groups, waiting }
}

test.group('Adding in groups', () => {
  test('what comes while a group is on its way forms the next', async ({ assert }) => {
    const { adding, groups, waiting } = givenSlow()
    const first = adding.add([1])
    const others = Promise.all([adding.add([2, 3]), adding.add([4])])
    assert.deepEqual(groups, [[1]])
    waiting[0].resolve()
    await first
    await Promise.resolve()
    assert.deepEqual(groups, [[1], [2, 3, 4]])
    waiting[1].resolve()
    await others
  })

  test('a failure is told to those of its group only', async ({ assert }) => {
    const { adding, waiting } = givenSlow()
    const first = adding.add([1])
    const second = adding.add([2])
    waiting[0].reject(new Error('The server is away'))
    await assert.rejects(() => first, 'The server is away')
    waiting[1].resolve()
    await second
  })

  test('no group keeps the others waiting for long', async ({ assert }) => {
    const { adding, groups, waiting } = givenSlow()
    const many = Array.from({ length: 400 }, (_, index) => index)
    const all = [adding.add([0]), adding.add(many), adding.add(many)]
    for (let index = 0; index < 3; index++) {
      waiting[index].resolve()
      await all[index]
      await Promise.resolve()
    }
    assert.deepEqual(
      groups.map(({ length }) => length),
      [1, 400, 400]
    )
  })
})
