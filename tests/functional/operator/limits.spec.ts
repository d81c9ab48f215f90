import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import app from '@adonisjs/core/services/app'
import drive from '@adonisjs/drive/services/main'
import { transaction } from '#foundation/database/transaction'
import { JobQueue } from '#foundation/queue/job_queue'
import User from '#identity/models/user'
import { IssueLink } from '#identity/links/actions/issue_link'
import { LocalMailbox } from '#mail/local_mailbox/local_mailbox'
import { assertSeatAvailable } from '#tenancy/limits/seats'
import { assertStorageAvailable, giveBackStorage, takeStorage } from '#tenancy/limits/storage'
import { tenantRows } from '#tenancy/tenant_rows'
import env from '#start/env'
import { startBackgroundWork } from '#tests/helpers/background_work'
import { givenLimits } from '#tests/helpers/plans'
import { signInAs } from '#tests/helpers/sign_in'
import { givenMessage, givenTicket } from '#tests/helpers/tickets'
import { until } from '#tests/helpers/until'
import { givenWorkspace, inWorkspace, type TestWorkspace } from '#tests/helpers/workspaces'

/** The cast of a test's workspace has this many staff. */
const STAFF = 5

type Counter = 'people_count' | 'storage_bytes' | 'mails_in_month'

async function used(workspace: TestWorkspace, counter: Counter): Promise<number> {
  const usage = await inWorkspace(workspace, () =>
    tenantRows<Record<Counter, number>>('workspace_usage').firstOrFail()
  )
  return usage[counter]
}

test.group('Limits | seats', () => {
  const hire = (workspace: TestWorkspace, name: string) =>
    inWorkspace(workspace, () =>
      transaction(async (trx) => {
        await assertSeatAvailable(trx)
        await User.create({ email: `${name}@test.example`, name, role: 'agent' }, { client: trx })
      })
    )

  test('without a plan there is no limit', async () => {
    await hire(await givenWorkspace(), 'nobody-counts')
  })

  test('the last seat goes to one of two who want it at once', async ({ assert }) => {
    const workspace = await givenWorkspace()
    await givenLimits(workspace, { seat_limit: STAFF + 1 })
    const outcomes = await Promise.allSettled([hire(workspace, 'one'), hire(workspace, 'two')])
    assert.sameMembers(
      outcomes.map(({ status }) => status),
      ['fulfilled', 'rejected']
    )
    const refused = outcomes.find((outcome) => outcome.status === 'rejected')!
    assert.equal(refused.reason.code, 'E_SEAT_LIMIT')
  })

  test('somebody deactivated leaves their seat', async () => {
    const workspace = await givenWorkspace()
    await givenLimits(workspace, { seat_limit: STAFF })
    await inWorkspace(workspace, () =>
      tenantRows('users').where('id', workspace.otherAgent.id).update({ disabled_at: new Date() })
    )
    await hire(workspace, 'successor')
  })
})

test.group('Limits | people', () => {
  test('are counted when they come and go', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const before = await used(workspace, 'people_count')
    await inWorkspace(workspace, async () => {
      const user = await User.create({ email: 'new@test.example', name: 'New', role: 'customer' })
      assert.equal(await used(workspace, 'people_count'), before + 1)
      await user.delete()
    })
    assert.equal(await used(workspace, 'people_count'), before)
  })
})

test.group('Limits | storage', () => {
  test('many at once get no more than there is', async ({ assert }) => {
    const workspace = await givenWorkspace()
    await givenLimits(workspace, { storage_limit_bytes: 1_000 })
    const outcomes = await inWorkspace(workspace, () =>
      Promise.allSettled(Array.from({ length: 8 }, () => takeStorage(300)))
    )
    assert.lengthOf(
      outcomes.filter(({ status }) => status === 'fulfilled'),
      3
    )
    assert.equal(await used(workspace, 'storage_bytes'), 900)
    await inWorkspace(workspace, async () => {
      await assertStorageAvailable(100)
      await assert.rejects(() => assertStorageAvailable(101), /full/)
      await giveBackStorage(300)
      await takeStorage(400)
    })
  })

  test('a message with a file too much is refused and leaves no file', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const ticket = await givenTicket(workspace)
    await givenLimits(workspace, { storage_limit_bytes: 20 })
    const agent = await signInAs(client, workspace, workspace.agent)
    const send = (bytes: number) =>
      agent
        .post(`/agent/tickets/${ticket.number}/messages`)
        .header('accept', 'application/json')
        .fields({ bodyHtml: '<p>Look</p>', visibility: 'internal', submissionId: randomUUID() })
        .file('files[]', Buffer.alloc(bytes, 'a'), 'notes.txt')

    const accepted = await send(15)
    accepted.assertStatus(302)
    assert.equal(await used(workspace, 'storage_bytes'), 15)

    const refused = await send(15)
    refused.assertStatus(422)
    assert.equal(refused.body().code, 'E_STORAGE_LIMIT')
    assert.equal(await used(workspace, 'storage_bytes'), 15)
    const { objects } = await drive.use().listAll(`${workspace.tenant.id}/attachments`)
    assert.lengthOf([...objects], 1)
  })
})

test.group('Limits | mails', () => {
  const sent = async ({ tenant }: TestWorkspace) => {
    const mails = await new LocalMailbox(env.get('PATCHBAY_DATA_DIR'), tenant.id).list()
    return mails.length
  }
  const postponedOf = async ({ tenant }: TestWorkspace) => {
    const queue = await app.container.make(JobQueue)
    const jobs = await queue.named('jobs').getJobs(['delayed'])
    return jobs.filter((job) => job?.data.tenantId === tenant.id)
  }
  const waiting = async (workspace: TestWorkspace) => {
    const postponed = await postponedOf(workspace)
    return postponed.length
  }

  test('beyond the limit they wait, lose nothing, and go out later', async ({
    assert,
    cleanup,
  }) => {
    const workspace = await givenWorkspace()
    cleanup(await startBackgroundWork(workspace.tenant))
    await givenLimits(workspace, { mails_per_hour_limit: 2 })
    const ticket = await givenTicket(workspace)
    for (let turn = 0; turn < 4; turn++) {
      await givenMessage(workspace, ticket, { author: workspace.agent })
    }
    await until(async () => (await waiting(workspace)) === 3)
    assert.equal(await sent(workspace), 2)
    const [postponed] = await postponedOf(workspace)
    assert.equal(postponed!.attemptsMade, 0)

    await givenLimits(workspace, { mails_per_hour_limit: 100 })
    const queue = await app.container.make(JobQueue)
    await queue.wake(workspace.tenant.id)
    await until(async () => (await sent(workspace)) === 5)
    assert.equal(await waiting(workspace), 0)
    assert.equal(await used(workspace, 'mails_in_month'), 5)
  })

  test('links to sign in still arrive', async ({ assert, cleanup }) => {
    const workspace = await givenWorkspace()
    cleanup(await startBackgroundWork(workspace.tenant))
    await givenLimits(workspace, { mails_per_hour_limit: 0 })
    await inWorkspace(workspace, () =>
      transaction((trx) =>
        new IssueLink().execute(
          { purpose: 'sign_in', email: workspace.customer.email, userId: workspace.customer.id },
          trx
        )
      )
    )
    await until(async () => (await sent(workspace)) === 1)
    assert.equal(await waiting(workspace), 0)
  })
})
