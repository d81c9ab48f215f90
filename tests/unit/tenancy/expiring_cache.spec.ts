import { test } from '@japa/runner'
import { ExpiringCache } from '#tenancy/expiring_cache'

function givenCache(limit = 10) {
  const clock = { now: 0 }
  const cache = new ExpiringCache<string | null>({
    lifetimeMs: (value) => (value ? 10 : 3),
    limit,
    now: () => clock.now,
  })
  const loads: string[] = []
  const get = (key: string, value: string | null = key) =>
    cache.get(key, async () => (loads.push(key), value))
  return { cache, clock, loads, get }
}

test.group('Expiring cache', () => {
  test('loads once for callers at the same time and until it expires', async ({ assert }) => {
    const { clock, loads, get } = givenCache()
    await Promise.all([get('a'), get('a')])
    clock.now = 9
    await get('a')
    assert.deepEqual(loads, ['a'])
    clock.now = 10
    assert.equal(await get('a'), 'a')
    assert.deepEqual(loads, ['a', 'a'])
  })

  test('what was not found is asked again sooner', async ({ assert }) => {
    const { clock, loads, get } = givenCache()
    await get('a', null)
    clock.now = 3
    await get('a', null)
    assert.deepEqual(loads, ['a', 'a'])
  })

  test('keeps no failures', async ({ assert }) => {
    const { cache, get } = givenCache()
    await assert.rejects(() => cache.get('a', () => Promise.reject(new Error('Down'))), 'Down')
    assert.equal(await get('a'), 'a')
  })

  test('drops the oldest beyond its limit, and what it is told to forget', async ({ assert }) => {
    const { cache, loads, get } = givenCache(2)
    for (const key of ['a', 'b', 'c', 'a']) await get(key)
    assert.deepEqual(loads, ['a', 'b', 'c', 'a'])
    cache.forget('a')
    await get('a')
    assert.lengthOf(loads, 5)
  })
})
