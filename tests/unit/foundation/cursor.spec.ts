import { test } from '@japa/runner'
import { decodeCursor, encodeCursor, type CursorType } from '#foundation/pagination/cursor'

const types: CursorType[] = ['smallint', 'timestamp', 'bigint']
const instant = '2026-01-31T10:20:30.456Z'

test.group('Cursor', () => {
  test('is read back as it was written', ({ assert }) => {
    const values = [3, instant, 9_007_199_254_740_991]
    assert.deepEqual(decodeCursor(encodeCursor(values), types), values)
  })

  test('says nothing about where it leads to and fits into an address', ({ assert }) => {
    assert.match(encodeCursor([1, instant, 2]), /^[\w-]+$/)
  })

  test('counts as none when it is not one: {$self}')
    .with([
      '',
      'rubbish',
      'null',
      '[]',
      '{"0":1}',
      `[1,"${instant}"]`,
      `[1,"${instant}",2,3]`,
      `[null,"${instant}",2]`,
      `["1","${instant}",2]`,
      `[99999,"${instant}",2]`,
      `[1.5,"${instant}",2]`,
      `[1,"${instant}",1e400]`,
      `[1,"${instant}",9007199254740993]`,
      '[1,"yesterday",2]',
      '[1,"2026-13-01T00:00:00.000Z",2]',
      '[1,"2026-02-30T00:00:00.000Z",2]',
      '[1,"0000-01-01T00:00:00.000Z",2]',
      '[1,"2026-01-31T10:20:30.456Z\\u0000",2]',
      `[1,[],2]`,
    ])
    .run(({ assert }, json) => {
      assert.isNull(decodeCursor(Buffer.from(json).toString('base64url'), types))
      assert.isNull(decodeCursor(json, types))
    })

  test('counts as none when it is missing or endless', ({ assert }) => {
    assert.isNull(decodeCursor(undefined, types))
    assert.isNull(decodeCursor('a'.repeat(100_000), types))
  })
})
