import { test } from '@japa/runner'
import { Secret, TOTP, URI } from 'otpauth'
import { Totp } from '#identity/second_factor/totp/totp'

const NOW = 1_800_000_015_000
const STEP = 30_000
const step = Math.floor(NOW / STEP)

/** What somebody's app shows. */
function codeOf(secret: string, at = NOW) {
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: at })
}

test.group('Codes of authenticator apps', () => {
  test('the code of now is right, also with a space in it', ({ assert }) => {
    const secret = Totp.createSecret()
    const code = codeOf(secret)
    assert.equal(Totp.verify(secret, code, null, NOW), step)
    assert.equal(Totp.verify(secret, ` ${code.slice(0, 3)} ${code.slice(3)}`, null, NOW), step)
  })

  test('one step early or late is right, two are not', ({ assert }) => {
    const secret = Totp.createSecret()
    assert.equal(Totp.verify(secret, codeOf(secret, NOW - STEP), null, NOW), step - 1)
    assert.equal(Totp.verify(secret, codeOf(secret, NOW + STEP), null, NOW), step + 1)
    assert.isNull(Totp.verify(secret, codeOf(secret, NOW - 2 * STEP), null, NOW))
    assert.isNull(Totp.verify(secret, codeOf(secret, NOW + 2 * STEP), null, NOW))
  })

  test('a step counts once, and none before it any more', ({ assert }) => {
    const secret = Totp.createSecret()
    assert.isNull(Totp.verify(secret, codeOf(secret), step, NOW))
    assert.isNull(Totp.verify(secret, codeOf(secret, NOW - STEP), step, NOW))
    assert.equal(Totp.verify(secret, codeOf(secret, NOW + STEP), step, NOW), step + 1)
  })

  test('what is no code is wrong', ({ assert }) => {
    const secret = Totp.createSecret()
    for (const code of ['', '12345', '1234567', 'abcdef', '１２３４５６', '000000\n0']) {
      assert.isNull(Totp.verify(secret, code, null, NOW), code)
    }
  })

  test("the code of another person's secret is wrong", ({ assert }) => {
    const [mine, theirs] = ['JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP', 'KRSXG5CTMVRXEZLUKRSXG5CTMVRXEZLU']
    assert.isNull(Totp.verify(mine, codeOf(theirs), null, NOW))
  })

  test('secrets have 160 bits and are never the same', ({ assert }) => {
    const secrets = Array.from({ length: 50 }, () => Totp.createSecret())
    assert.lengthOf(new Set(secrets), 50)
    assert.isTrue(secrets.every((secret) => Secret.fromBase32(secret).bytes.length === 20))
  })

  test('apps read the address, whatever is in the names', ({ assert }) => {
    const secret = Totp.createSecret()
    const address = Totp.address(secret, {
      issuer: 'Вектор: Co & Söhne',
      account: 'a+b@test.example',
    })
    const read = URI.parse(address) as TOTP
    assert.equal(read.secret.base32, secret)
    assert.equal(read.label, 'a+b@test.example')
    assert.equal(read.issuer, 'Вектор Co & Söhne')
    assert.deepEqual([read.algorithm, read.digits, read.period], ['SHA1', 6, 30])
  })
})
