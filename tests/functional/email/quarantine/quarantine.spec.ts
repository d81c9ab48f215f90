import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import drive from '@adonisjs/drive/services/main'
import type InboundMail from '#channels/email/receiving/models/inbound_mail'
import { deleteOldOriginals } from '#channels/email/receiving/delete_old_originals'
import { resumeReceived } from '#channels/email/receiving/resume_received'
import { drainOutbox } from '#tests/helpers/outbox'
import { signInAs } from '#tests/helpers/sign_in'
import { countRows } from '#tests/helpers/tickets'
import { givenWorkspace, inWorkspace, type TestWorkspace } from '#tests/helpers/workspaces'
import { givenMail, mailText, outcomeOf } from '#tests/functional/email/support/mails'

/** A mail that failed the check of its sender. */
const givenDoubtful = (workspace: TestWorkspace, subject = 'Doubtful') =>
  givenMail(workspace, { subject, from: 'Eve <eve@far.example>' }, { verdicts: { dmarc: 'fail' } })

const stateOf = (workspace: TestWorkspace, id: number) =>
  inWorkspace(workspace, () => outcomeOf(id))

test.group('The quarantine', () => {
  test('lists what waits with the reason, page by page, for who may change tickets', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    for (let turn = 0; turn < 27; turn++) await givenDoubtful(workspace, `Mail ${turn}`)
    const agent = await signInAs(client, workspace, workspace.agent)
    const first = await agent.visit('/agent/quarantine')
    const { mails, page, waitingMails } = first.body().props
    assert.lengthOf(mails, 25)
    assert.equal(mails[0].subject, 'Mail 26')
    assert.equal(mails[0].reason, 'dmarc_failed')
    assert.deepEqual(mails[0].from, { address: 'eve@far.example', name: 'Eve' })
    assert.equal(waitingMails, 27)
    const second = await agent.visit(`/agent/quarantine?after=${page.next}`)
    assert.lengthOf(second.body().props.mails, 2)

    const light = await signInAs(client, workspace, workspace.lightAgent)
    const refused = await light.get('/agent/quarantine')
    refused.assertStatus(403)
  })

  test('gives out a mail as it came, to be saved', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const raw = mailText({ from: 'eve@far.example', body: '<script>alert(1)</script>' })
    const { inbound } = await givenMail(workspace, raw, { verdicts: { dmarc: 'fail' } })
    const agent = await signInAs(client, workspace, workspace.agent)
    const response = await agent.get(`/agent/quarantine/${inbound.id}/source`)
    assert.equal(response.text(), raw)
    assert.match(response.header('content-disposition')!, /^attachment/)
    assert.match(response.header('content-security-policy')!, /sandbox/)
    assert.equal(response.header('x-content-type-options'), 'nosniff')
  })

  test('tries again, and comes back where nothing changed', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const { inbound } = await givenDoubtful(workspace)
    const agent = await signInAs(client, workspace, workspace.agent)
    const response = await agent.post(`/agent/quarantine/${inbound.id}/retry`)
    response.assertStatus(302)
    await drainOutbox(workspace.tenant)
    const { inbound: again } = await stateOf(workspace, inbound.id)
    assert.equal(again.state, 'quarantined')
    assert.equal(again.reason, 'dmarc_failed')
  })

  test('lets a mail through that is no spam', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const { inbound } = await givenDoubtful(workspace)
    const agent = await signInAs(client, workspace, workspace.agent)
    const response = await agent.post(`/agent/quarantine/${inbound.id}/retry?letsThrough=true`)
    response.assertStatus(302)
    await drainOutbox(workspace.tenant)
    const { inbound: done, ticket, outside } = await stateOf(workspace, inbound.id)
    assert.deepEqual([done.state, done.reason, done.isCleared], ['processed', null, true])
    assert.equal(ticket?.subject, 'Doubtful')
    assert.equal(outside?.verdicts?.dmarc, 'fail')
    const page = await agent.visit(`/agent/tickets/${ticket!.number}`)
    const [message] = page.body().props.messages
    assert.equal(message.mail.warning, 'forged')
    assert.equal(message.mail.from.address, 'eve@far.example')
  })

  test('blocks a sender or their host, and lets them in again', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const { inbound } = await givenDoubtful(workspace)
    const agent = await signInAs(client, workspace, workspace.agent)
    await agent.post(`/agent/quarantine/${inbound.id}/block`).json({ wholeHost: true })
    const blocked = await givenMail(workspace, { from: 'other@far.example' })
    assert.equal(blocked.inbound.reason, 'blocked_sender')
    await agent.delete('/agent/mail-blocks').json({ sender: '@far.example' })
    const free = await givenMail(workspace, { from: 'third@far.example' })
    assert.equal(free.inbound.state, 'processed')
  })

  test('deletes a mail, and knows it again at the door', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const { inbound } = await givenDoubtful(workspace)
    const agent = await signInAs(client, workspace, workspace.agent)
    await agent.delete(`/agent/quarantine/${inbound.id}`)
    const { inbound: gone } = await stateOf(workspace, inbound.id)
    assert.equal(gone.state, 'ignored')
    assert.isNull(gone.fromAddress)
    assert.isFalse(await drive.use().exists(inbound.storageKey))
    const source = await agent.get(`/agent/quarantine/${inbound.id}/source`)
    source.assertStatus(404)
  })

  test('customers see none of it', async ({ client }) => {
    const workspace = await givenWorkspace()
    const { inbound } = await givenDoubtful(workspace)
    const customer = await signInAs(client, workspace, workspace.customer)
    for (const path of ['/agent/quarantine', `/agent/quarantine/${inbound.id}/source`]) {
      const response = await customer.get(path)
      response.assertStatus(403)
    }
  })
})

test.group('Originals', () => {
  const html = {
    type: 'text/html; charset=utf-8',
    body: '<style>p{color:red}</style><p onclick="x()">Hi<script>alert(1)</script></p><img src="https://track.example/a.gif">',
  }

  test('are shown in a frame where nothing runs, without images of others', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const { message, ticket } = await givenMail(workspace, html)
    const agent = await signInAs(client, workspace, workspace.agent)
    const page = await agent.visit(`/agent/tickets/${ticket!.number}`)
    const { mail, bodyHtml } = page.body().props.messages[0]
    assert.notInclude(bodyHtml, 'img')
    const shown = await agent.get(mail.originalUrl)
    assert.include(shown.text(), 'https://track.example/a.gif')
    assert.notMatch(shown.text(), /script|onclick/)
    const policy = shown.header('content-security-policy')!
    assert.include(policy, `default-src 'none'`)
    assert.include(policy, 'sandbox')
    assert.notInclude(policy, 'https:')
    assert.notInclude(policy, 'allow-scripts')
    const withImages = await agent.get(`${mail.originalUrl}?images=1`)
    assert.include(withImages.header('content-security-policy')!, 'https:')

    const customer = await signInAs(client, workspace, workspace.customer)
    for (const url of [mail.originalUrl, mail.sourceUrl]) {
      const refused = await customer.get(url)
      refused.assertStatus(403)
    }
    assert.isNotNull(message)
  })

  test('are kept as long as the workspace says; what waits is kept longer', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const { inbound: old } = await givenMail(workspace, {})
    const { inbound: waiting } = await givenDoubtful(workspace)
    const { inbound: fresh } = await givenMail(workspace, {})
    await inWorkspace(workspace, async () => {
      for (const mail of [old, waiting]) {
        await mail.merge({ receivedAt: mail.receivedAt.minus({ days: 91 }) }).save()
      }
    })
    await deleteOldOriginals()
    const isThere = async ({ storageKey }: InboundMail) => drive.use().exists(storageKey)
    assert.deepEqual(
      [await isThere(old), await isThere(waiting), await isThere(fresh)],
      [false, true, true]
    )
    assert.equal(await countRows(workspace, 'tickets'), 2)
  })

  test('mails whose job was lost are processed all the same', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const { inbound } = await givenMail(workspace, { from: 'x@far.example' })
    await inWorkspace(workspace, () =>
      inbound
        .merge({
          state: 'received',
          fromAddress: null,
          receivedAt: inbound.receivedAt.minus({ hours: 1 }),
        })
        .save()
    )
    await resumeReceived()
    await drainOutbox(workspace.tenant)
    const { inbound: done } = await stateOf(workspace, inbound.id)
    assert.equal(done.fromAddress, 'x@far.example')
  })

  test('those of a suspended workspace keep no others waiting', async ({ assert }) => {
    const [suspended, workspace] = [await givenWorkspace(), await givenWorkspace()]
    const system = db.connection('system')
    await system.rawQuery(
      `insert into inbound_mails (tenant_id, door, door_key, envelope_to, fingerprint, size,
         storage_key, state, attempts, is_automatic, received_at)
       select ?, 'smtp', 'key-' || n, '{}', 'print-' || n, 1, ? || '/none-' || n, 'received', 0,
         false, now() - interval '3 days'
       from generate_series(1, 1000) n`,
      [suspended.tenant.id, String(suspended.tenant.id)]
    )
    await system
      .from('tenants')
      .where('id', suspended.tenant.id)
      .update({ suspended_at: new Date() })
    const { inbound } = await givenMail(workspace, { from: 'x@far.example' })
    const receivedAt = inbound.receivedAt.minus({ hours: 1 })
    await inWorkspace(workspace, () =>
      inbound.merge({ state: 'received', fromAddress: null, receivedAt }).save()
    )
    await resumeReceived()
    await drainOutbox(workspace.tenant)
    const { inbound: done } = await stateOf(workspace, inbound.id)
    assert.equal(done.fromAddress, 'x@far.example')
  }).timeout(30_000)
})
