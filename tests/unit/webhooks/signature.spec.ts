import { test } from '@japa/runner'
import { Webhook } from 'standardwebhooks'
import { keyOf, newSecret } from '#webhooks/signing/secret'
import { signatureHeaders } from '#webhooks/signing/sign'

const BODY = JSON.stringify({ type: 'ticket.created', data: { subject: 'Посылка — 📦 "lost"' } })

function signed(secrets: string[], { at = new Date(), body = BODY, id = 'msg_1' } = {}) {
  return signatureHeaders({ id, at, body }, secrets)
}

test.group('Signatures of webhooks', () => {
  test('are what the reference implementation makes', ({ assert }) => {
    const secret = newSecret()
    const at = new Date('2026-11-21T09:30:00.700Z')
    const reference = new Webhook(secret).sign('msg_1', new Date(1_795_253_400_000), BODY)
    assert.deepEqual(signed([secret], { at }), {
      'webhook-id': 'msg_1',
      'webhook-timestamp': '1795253400',
      'webhook-signature': reference,
    })
  })

  test('pass the reference implementation, and only with body, id, time and secret', ({
    assert,
  }) => {
    const secret = newSecret()
    const headers = signed([secret])
    const reference = new Webhook(secret)
    assert.deepEqual(reference.verify(BODY, headers), JSON.parse(BODY))
    assert.throws(() => reference.verify(BODY.replace('lost', 'found'), headers))
    assert.throws(() => reference.verify(BODY, { ...headers, 'webhook-id': 'msg_2' }))
    assert.throws(() =>
      reference.verify(BODY, { ...headers, 'webhook-timestamp': String(Date.now() / 1_000 + 9) })
    )
    assert.throws(() => new Webhook(newSecret()).verify(BODY, headers))
  })

  test('of a replay long ago are refused by receivers', ({ assert }) => {
    const secret = newSecret()
    const headers = signed([secret], { at: new Date(Date.now() - 600_000) })
    assert.throws(() => new Webhook(secret).verify(BODY, headers), /too old/)
  })

  test('are made with each secret while one is changed', ({ assert }) => {
    const [current, former] = [newSecret(), newSecret()]
    const headers = signed([current, former])
    assert.lengthOf(headers['webhook-signature'].split(' '), 2)
    for (const secret of [current, former]) {
      assert.doesNotThrow(() => new Webhook(secret).verify(BODY, headers))
    }
  })

  test('take secrets as the specification wants them: whsec_ and 24 to 64 bytes', ({ assert }) => {
    const secrets = Array.from({ length: 20 }, newSecret)
    assert.lengthOf(new Set(secrets), 20)
    for (const secret of secrets) {
      assert.match(secret, /^whsec_[A-Za-z0-9+/]+=*$/)
      assert.lengthOf(keyOf(secret), 32)
    }
  })
})
