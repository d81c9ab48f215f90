import { test } from '@japa/runner'
import app from '@adonisjs/core/services/app'
import env from '#start/env'
import { JobQueue } from '#foundation/queue/job_queue'
import { LocalMailbox } from '#mail/local_mailbox/local_mailbox'
import OperatorEvent from '#operations/console/models/operator_event'
import Ticket from '#tickets/models/ticket'
import { startBackgroundWork } from '#tests/helpers/background_work'
import { asOperator, givenOperator } from '#tests/helpers/operators'
import { asGuest, signInAs } from '#tests/helpers/sign_in'
import { givenMessage, givenTicket } from '#tests/helpers/tickets'
import { until } from '#tests/helpers/until'
import { givenWorkspace, inWorkspace, type TestWorkspace } from '#tests/helpers/workspaces'
import type { ApiClient } from '@japa/api-client'

const reason = 'The invoice of March is not paid'

async function operatorOf(client: ApiClient, { tenant }: TestWorkspace) {
  const { operator } = await givenOperator()
  const visitor = await asOperator(client, operator)
  const path = `/operator/workspaces/${tenant.slug}/suspension`
  return {
    operator,
    suspend: (options: object = {}) => visitor.post(path).json({ reason, ...options }),
    reactivate: () => visitor.delete(path),
  }
}

test.group('Suspension', () => {
  test('every request of the workspace is answered by a page that says whom to ask', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const other = await givenWorkspace()
    const { suspend } = await operatorOf(client, workspace)
    const agent = await signInAs(client, workspace, workspace.agent)
    const guest = await asGuest(client, workspace)
    const done = await suspend({ isReasonShown: true, contact: 'billing@patchbay.example' })
    done.assertStatus(302)

    for (const path of ['/', '/sign-in', '/agent/tickets', '/requests/new', '/no/such/page']) {
      const page = await agent.visit(path)
      page.assertStatus(403)
      assert.equal(page.body().component, 'errors/suspended', path)
      assert.include(page.body().props, { reason, contact: 'billing@patchbay.example' })
    }
    const posted = await guest.post('/sign-in').json({ email: 'a@b.example', password: 'x' })
    posted.assertStatus(403)

    const neighbour = await signInAs(client, other, other.agent)
    const page = await neighbour.get('/agent/tickets')
    page.assertStatus(200)
  })

  test('the reason stays with the operator unless it is to be shown', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const { suspend } = await operatorOf(client, workspace)
    await suspend()
    const guest = await asGuest(client, workspace)
    const page = await guest.get('/')
    page.assertStatus(403)
    assert.notInclude(page.text(), reason)
  })

  test('programs get a problem, in the language they ask for', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const { suspend } = await operatorOf(client, workspace)
    await suspend()
    const agent = await signInAs(client, workspace, workspace.agent)
    const response = await agent
      .get('/api/v1/tickets')
      .header('accept', 'application/json')
      .header('accept-language', 'ru')
    response.assertStatus(403)
    assert.equal(response.body().code, 'E_WORKSPACE_SUSPENDED')
    assert.match(response.header('content-type') ?? '', /problem\+json/)
    assert.include(response.body().title, 'приостановлено')
  })

  test('streams are refused', async ({ client }) => {
    const workspace = await givenWorkspace()
    const { suspend } = await operatorOf(client, workspace)
    await suspend()
    const agent = await signInAs(client, workspace, workspace.agent)
    const response = await agent
      .get(`/__transmit/events?uid=${crypto.randomUUID()}`)
      .header('accept', 'text/event-stream')
    response.assertStatus(403)
  })

  test('jobs and mails wait, and go on when it is reactivated', async ({
    client,
    assert,
    cleanup,
  }) => {
    const workspace = await givenWorkspace()
    cleanup(await startBackgroundWork(workspace.tenant))
    const { suspend, reactivate } = await operatorOf(client, workspace)
    const ticket = await givenTicket(workspace)
    await until(async () => (await sent(workspace)) === 1)

    await suspend()
    await givenMessage(workspace, ticket, { author: workspace.agent })
    await until(async () => (await waiting(workspace)) > 0)
    assert.equal(await sent(workspace), 1)

    await reactivate()
    await until(async () => (await sent(workspace)) === 2)
    assert.equal(await waiting(workspace), 0)
    const agent = await signInAs(client, workspace, workspace.agent)
    const page = await agent.get(`/agent/tickets/${ticket.number}`)
    page.assertStatus(200)
    assert.isNotNull(await inWorkspace(workspace, () => Ticket.find(ticket.id)))
  })

  test('both acts are written down', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const { suspend, reactivate, operator } = await operatorOf(client, workspace)
    await suspend()
    await reactivate()
    const events = await OperatorEvent.query()
      .where('workspace_id', workspace.tenant.id)
      .orderBy('id')
    assert.deepEqual(
      events.map(({ action, actor }) => [action, actor]),
      [
        ['workspace.suspended', operator.name],
        ['workspace.reactivated', operator.name],
      ]
    )
    assert.isNotNull(events[0]!.ip)
  })
})

async function sent({ tenant }: TestWorkspace) {
  const mails = await new LocalMailbox(env.get('PATCHBAY_DATA_DIR'), tenant.id).list()
  return mails.length
}

async function waiting({ tenant }: TestWorkspace) {
  const queue = await app.container.make(JobQueue)
  const delayed = await Promise.all(
    (['events', 'jobs'] as const).map((name) => queue.named(name).getJobs(['delayed']))
  )
  return delayed.flat().filter((job) => job?.data.tenantId === tenant.id).length
}
