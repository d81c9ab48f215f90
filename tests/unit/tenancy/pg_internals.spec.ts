import { test } from '@japa/runner'
import { assertPgInternals } from '#tenancy/binding/pg_internals'

test.group('The inside of pg', () => {
  test('is the one that the binding was proved against', ({ assert }) => {
    assert.doesNotThrow(() => assertPgInternals())
  })

  test('another version stops the start and says what to do', ({ assert }) => {
    assert.throws(() => assertPgInternals('8.99.0'), /pg 8\.99\.0 is installed.*contract test/)
  })
})
