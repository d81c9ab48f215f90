import { randomUUID } from 'node:crypto'
import { DateTime } from 'luxon'
import { test } from '@japa/runner'
import { ConfirmGuestRequest } from '#channels/web_form/actions/confirm_guest_request'
import { ForgetExpiredRequests } from '#channels/web_form/actions/forget_expired_requests'
import { SubmitGuestRequest } from '#channels/web_form/actions/submit_guest_request'
import GuestRequest from '#channels/web_form/models/guest_request'
import { drainOutbox } from '#tests/helpers/outbox'
import { givenStoredFile, storedKeys } from '#tests/helpers/tickets'
import { givenWorkspace, inWorkspace, type TestWorkspace } from '#tests/helpers/workspaces'

test.group('Expired guest requests', () => {
  test('are forgotten with their files a week later, others stay', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const forgotten = await givenRequest(workspace)
    const confirmed = await givenRequest(workspace)
    await inWorkspace(workspace, () => new ConfirmGuestRequest().execute(confirmed.id))
    await expire(workspace, forgotten, { days: 8 })
    await expire(workspace, confirmed, { days: 8 })
    const recent = await givenRequest(workspace)
    await expire(workspace, recent, { days: 6 })
    const neighbour = await givenWorkspace()
    const theirs = await givenRequest(neighbour)
    await expire(neighbour, theirs, { days: 8 })

    await drainOutbox(workspace.tenant)

    assert.sameMembers(await idsOf(workspace), [confirmed.id, recent.id])
    assert.sameMembers(await storedKeys(workspace), [
      confirmed.files[0].storageKey,
      recent.files[0].storageKey,
    ])
    assert.deepEqual(await idsOf(neighbour), [theirs.id])
  })

  test('of a batch that was cut off are finished by the next', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const request = await givenRequest(workspace)
    await expire(workspace, request, { days: 30 })
    const forget = () => inWorkspace(workspace, () => new ForgetExpiredRequests().execute())
    assert.equal(await forget(), 1)
    assert.equal(await forget(), 0)
    assert.deepEqual(await storedKeys(workspace), [])
  })
})

function givenRequest(workspace: TestWorkspace): Promise<GuestRequest> {
  return inWorkspace(workspace, async () => {
    const submissionId = randomUUID()
    await new SubmitGuestRequest().execute({
      email: `${submissionId}@test.example`,
      name: 'Gil Guest',
      subject: 'The lamp hums',
      bodyHtml: '<p>All night.</p>',
      locale: 'en',
      submissionId,
      files: [await givenStoredFile(workspace)],
    })
    return GuestRequest.findByOrFail('submissionId', submissionId)
  })
}

function expire(workspace: TestWorkspace, request: GuestRequest, ago: { days: number }) {
  return inWorkspace(workspace, async () => {
    const stored = await GuestRequest.findOrFail(request.id)
    await stored.merge({ expiresAt: DateTime.now().minus(ago) }).save()
  })
}

function idsOf(workspace: TestWorkspace): Promise<number[]> {
  return inWorkspace(workspace, async () => {
    const requests = await GuestRequest.all()
    return requests.map(({ id }) => id)
  })
}
