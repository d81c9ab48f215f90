import { test } from '@japa/runner'
import { readReplyToken, replyToken, taggedAddress } from '#channels/email/threading/reply_address'
import { mailToken, readMailToken } from '#mail/outgoing/mail_tokens'
import { TenantContext } from '#tenancy/tenant_context'

const read = (localPart: string, tenantId = 7) =>
  TenantContext.run(tenantId, () => readReplyToken(localPart))

test.group('Signed addresses', () => {
  test('name their ticket, however a mail server writes them', async ({ assert }) => {
    for (const id of [1, 255, 256, 42_000_000, Number.MAX_SAFE_INTEGER]) {
      const token = replyToken(id, 7)
      assert.match(token, /^t[a-z2-7]{18,30}$/)
      assert.equal(await read(`support+${token}`), id)
      assert.equal(await read(`SUPPORT+${token.toUpperCase()}`), id)
      assert.equal(await read(`first.last+news+${token}`), id)
      assert.equal(await read(token), id)
    }
  })

  test('are short enough for the local part of an address', ({ assert }) => {
    const address = taggedAddress('support@acme.example', replyToken(9_999_999, 7))
    assert.isBelow(address.indexOf('@'), 40)
    assert.equal(taggedAddress('a+b@c.example', 't1'), 'a+t1@c.example')
  })

  test('are of no use in another workspace or for another purpose', async ({ assert }) => {
    const token = replyToken(42, 7)
    assert.isNull(await read(`support+${token}`, 8))
    assert.isNull(readMailToken('bounce', 7, token.slice(1)))
    assert.equal(readMailToken('bounce', 7, mailToken('bounce', 7, 42)), 42)
  })

  test('are refused when a single letter differs', async ({ assert }) => {
    const token = replyToken(42, 7)
    for (let place = 1; place < token.length - 1; place++) {
      const other = token[place] === 'a' ? 'b' : 'a'
      const forged = token.slice(0, place) + other + token.slice(place + 1)
      assert.isNull(await read(`support+${forged}`), forged)
    }
  })

  test('are refused in silence when they are something else', async ({ assert }) => {
    for (const part of [
      'support',
      'support+',
      'support+t',
      'x+thanks',
      `t${'a'.repeat(300)}`,
      '',
    ]) {
      assert.isNull(await read(part), part)
    }
  })
})
