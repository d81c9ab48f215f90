import { randomUUID } from 'node:crypto'
import { writeFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from '@japa/runner'
import { dnsServers } from '#config/domains'
import { verifySender, type SenderFacts } from '#channels/email/doors/smtp/verify_sender'
import { NameServer } from '#tests/functional/workspaces/support/name_server'
import { aMail } from '#tests/functional/email/doors/support/smtp'

type Cleanup = (callback: () => Promise<void> | void) => void

/** A domain whose mails come from one address only, and which asks to refuse all others. */
async function givenStrictDomain(cleanup: Cleanup) {
  const dns = await NameServer.start()
  const former = dnsServers.splice(0, dnsServers.length, dns.address)
  cleanup(() => {
    dnsServers.splice(0, dnsServers.length, ...former)
    dns.stop()
  })
  dns.set('TXT', 'customer.example', 'v=spf1 ip4:192.0.2.7 -all')
  dns.set('TXT', '_dmarc.customer.example', 'v=DMARC1; p=reject')
  return dns
}

async function verify(cleanup: Cleanup, facts: Partial<SenderFacts>, raw = aMail()) {
  const path = join(tmpdir(), `verify-${randomUUID()}.eml`)
  await writeFile(path, raw)
  cleanup(() => rm(path))
  return verifySender(path, {
    ip: '192.0.2.7',
    helo: 'mx.customer.example',
    envelopeFrom: 'carla@customer.example',
    isRelayed: false,
    ...facts,
  })
}

test.group('SMTP receiver | who sent it', () => {
  test('a mail from where its domain sends from passes', async ({ assert, cleanup }) => {
    await givenStrictDomain(cleanup)
    const { verdicts } = await verify(cleanup, {})
    assert.deepEqual(verdicts, { spf: 'pass', dkim: 'none', dmarc: 'pass' })
  })

  test('a mail from elsewhere in its name fails', async ({ assert, cleanup }) => {
    await givenStrictDomain(cleanup)
    const { verdicts } = await verify(cleanup, { ip: '198.51.100.9' })
    assert.deepEqual(verdicts, { spf: 'fail', dkim: 'none', dmarc: 'fail' })
  })

  test('a second sender does not take the first one out of the check', async ({
    assert,
    cleanup,
  }) => {
    const dns = await givenStrictDomain(cleanup)
    dns.set('TXT', 'evil.example', 'v=spf1 ip4:198.51.100.9 -all')
    const facts = { ip: '198.51.100.9', envelopeFrom: 'eve@evil.example' }
    const first = 'From: carla@customer.example'
    for (const from of [
      `${first}, eve@evil.example`,
      `${first}\r\nFrom: eve@evil.example`,
      `${first}\r\nFrom: nobody`,
    ]) {
      const { verdicts } = await verify(cleanup, facts, `${from}\r\nSubject: x\r\n\r\nWords\r\n`)
      assert.equal(verdicts?.dmarc, 'fail', from)
    }
  })

  test('behind a relay the trace says who the client was, and without one nobody knows', async ({
    assert,
    cleanup,
  }) => {
    await givenStrictDomain(cleanup)
    const relayed = { ip: '127.0.0.1', isRelayed: true }
    const none = await verify(cleanup, relayed)
    assert.isNull(none.verdicts)
    const trace =
      'Received: from mx.customer.example (mx.customer.example [198.51.100.9])\r\n' +
      '\tby relay.example (Postfix) with ESMTP id 1; Sat, 21 Nov 2026 10:00:00 +0000\r\n'
    const traced = await verify(cleanup, relayed, trace + aMail())
    assert.equal(traced.verdicts?.dmarc, 'fail')
    assert.equal(traced.hops, 1)
  })

  test('where DNS does not answer nothing fails', async ({ assert, cleanup }) => {
    const dns = await givenStrictDomain(cleanup)
    dns.breakDown()
    const { verdicts } = await verify(cleanup, { ip: '198.51.100.9' })
    assert.notEqual(verdicts?.dmarc, 'fail')
  })
})
