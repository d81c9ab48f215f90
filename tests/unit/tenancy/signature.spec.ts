import { test } from '@japa/runner'
import { createHmac } from 'node:crypto'
import { deriveTenancyKey, TenantSigner } from '#tenancy/binding/signature'

test.group('Tenant signature', () => {
  test('is the id and its HMAC-SHA256 in hex', ({ assert }) => {
    const key = deriveTenancyKey('an application key')
    const expected = createHmac('sha256', key).update('42').digest('hex')
    const signer = new TenantSigner(key)
    assert.equal(signer.sign(42), `42.${expected}`)
    assert.equal(signer.sign(42), `42.${expected}`)
  })

  test('differs with the application key, which it does not contain', ({ assert }) => {
    const one = deriveTenancyKey('one')
    assert.lengthOf(one, 32)
    assert.notDeepEqual(one, deriveTenancyKey('two'))
  })

  test('remembers a bounded number of workspaces', ({ assert }) => {
    const signer = new TenantSigner(deriveTenancyKey('key'))
    for (let id = 1; id <= 12_000; id++) signer.sign(id)
    assert.isAtMost((signer as unknown as { signed: Map<number, string> }).signed.size, 5_000)
  })
})
