import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import User from '#identity/models/user'
import { WebhookHolder } from '#webhooks/privacy/webhook_holder'
import { allowLoopback, givenEndpoint } from '#tests/functional/webhooks/support/endpoints'
import { searchEverywhere } from '#tests/functional/people/support/search_everywhere'
import { people } from '#tests/functional/people/support/people'
import { drainOutbox } from '#tests/helpers/outbox'
import { startReceiver } from '#tests/helpers/receiver'
import { signInAs } from '#tests/helpers/sign_in'
import { givenTicket } from '#tests/helpers/tickets'
import { givenWorkspace, inWorkspace } from '#tests/helpers/workspaces'

test.group('Webhooks | personal data', (group) => {
  allowLoopback(group)

  test('who is forgotten is taken out of the log, and their export says who was told', async (context) => {
    const { assert, client } = context
    const receiver = await startReceiver(context)
    receiver.answer = ({ body }) => ({ body })
    const workspace = await givenWorkspace()
    await givenEndpoint(workspace, receiver.url, { includesNotes: true })
    const mark = randomUUID().slice(0, 8)
    const [name, email] = [`Zinaida Quux${mark}`, `zinaida.${mark}@person.example`]
    const user = await inWorkspace(workspace, () => User.create({ name, email, role: 'customer' }))
    await givenTicket(workspace, { requester: user, bodyHtml: `<p>I am ${name}</p>` })
    await drainOutbox(workspace.tenant)
    const places = await searchEverywhere(workspace.tenant.id, [name, email])
    assert.includeMembers(places, ['webhook_deliveries.body', 'webhook_attempts.response_body'])

    const traces = {
      userId: user.id,
      emails: [email],
      names: [name],
      called: 'Deleted person',
      replacement: '[removed]',
    }
    const told = await inWorkspace(workspace, () => new WebhookHolder().collect(traces))
    assert.containsSubset(told?.content, [
      { event: 'ticket.created', to: receiver.url, arrived: true },
    ])
    const admin = await signInAs(client, workspace, workspace.admin, { isConfirmed: true })
    const asked = await admin
      .post(`${people}/${user.id}/erasure`)
      .header('accept', 'application/json')
      .json({ confirmation: email, withMessages: true, withFiles: true })
    asked.assertStatus(302)
    await drainOutbox(workspace.tenant)
    const left = await searchEverywhere(workspace.tenant.id, [name, email])
    assert.deepEqual(
      left.filter((place) => place.startsWith('webhook')),
      []
    )
    const types = receiver.requests.map(({ body }) => JSON.parse(body).type)
    assert.include(types, 'user.anonymized')
  }).timeout(60_000)
})
