import { test } from '@japa/runner'
import { RecoveryCodes } from '#identity/second_factor/recovery/recovery_codes'

test.group('Recovery codes', () => {
  test('ten different ones in groups of four', ({ assert }) => {
    const codes = RecoveryCodes.create()
    assert.lengthOf(new Set(codes), 10)
    for (const code of codes) assert.match(code, /^([2-9a-z]{4}-){3}[2-9a-z]{4}$/)
  })

  test('one is found among the stored hashes, however it is typed', ({ assert }) => {
    const codes = RecoveryCodes.create()
    const hashes = codes.map((code) => RecoveryCodes.hash(code))
    assert.equal(RecoveryCodes.verify(codes[3]!, hashes), hashes[3])
    const sloppy = ` ${codes[3]!.toUpperCase().replaceAll('-', ' ')} `
    assert.equal(RecoveryCodes.verify(sloppy, hashes), hashes[3])
  })

  test('any other is not', ({ assert }) => {
    const hashes = RecoveryCodes.create().map((code) => RecoveryCodes.hash(code))
    const [other] = RecoveryCodes.create(1)
    assert.isNull(RecoveryCodes.verify(other!, hashes))
    assert.isNull(RecoveryCodes.verify('', hashes))
    assert.isNull(RecoveryCodes.verify(hashes[0]!, hashes))
  })
})
