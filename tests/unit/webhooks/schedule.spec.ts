import { test } from '@japa/runner'
import { mostAttempts, readRetryAfter, waitAfter } from '#webhooks/delivery/schedule'

const least = () => 0
const most = () => 1

test.group('Retries of webhooks', () => {
  test('go from seconds to hours, over a day, and end', ({ assert }) => {
    const waits = Array.from({ length: mostAttempts }, (_, index) =>
      waitAfter(index + 1, { random: least })
    )
    assert.deepEqual(
      waits.map((wait) => wait && wait / 1_000),
      [5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, null]
    )
    const hours = waits.reduce<number>((sum, wait) => sum + (wait ?? 0), 0) / 3_600_000
    assert.isAbove(hours, 24)
    assert.isNull(waitAfter(99))
  })

  test('are spread by a tenth, never sooner than planned', ({ assert }) => {
    assert.equal(waitAfter(2, { random: most }), 330_000)
    for (let turn = 0; turn < 100; turn++) {
      const wait = waitAfter(2)!
      assert.isTrue(wait >= 300_000 && wait <= 330_000)
    }
  })

  test('wait as long as the receiver asks, a day at most, and never less than planned', ({
    assert,
  }) => {
    const wait = (retryAfter: number) => waitAfter(2, { retryAfter, random: least })
    assert.equal(wait(600_000), 600_000)
    assert.equal(wait(1_000), 300_000)
    assert.equal(wait(9_999_999_999), 24 * 3_600_000)
    assert.isNull(waitAfter(mostAttempts, { retryAfter: 1_000 }))
  })

  test('Retry-After "{value}" is read as {milliseconds}')
    .with([
      { value: '120', milliseconds: 120_000 },
      { value: ' 0 ', milliseconds: 0 },
      { value: 'Sat, 21 Nov 2026 10:00:30 GMT', milliseconds: 30_000 },
      { value: 'Sat, 21 Nov 2026 09:00:00 GMT', milliseconds: 0 },
      { value: 'soon', milliseconds: null },
      { value: '-5', milliseconds: null },
      { value: '1.5', milliseconds: null },
      { value: '99999999999999', milliseconds: null },
      { value: '', milliseconds: null },
    ])
    .run(({ assert }, { value, milliseconds }) => {
      assert.equal(readRetryAfter(value, new Date('2026-11-21T10:00:00Z')), milliseconds)
    })
})
