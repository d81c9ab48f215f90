import { test } from '@japa/runner'
import { FollowTicket } from '#tickets/actions/follow_ticket'
import { listFollowers } from '#tickets/queries/find_related'
import { eventsOf, givenTicket } from '#tests/helpers/tickets'
import { givenWorkspace, inWorkspace } from '#tests/helpers/workspaces'

test.group('FollowTicket', () => {
  test('follows once and stops once, however often it is asked', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const { agent, lightAgent } = workspace
    const ticket = await givenTicket(workspace)
    const follow = (user = agent) =>
      inWorkspace(workspace, () => new FollowTicket().execute(ticket, user))
    const stop = () => inWorkspace(workspace, () => new FollowTicket().undo(ticket, agent))
    await Promise.all([follow(), follow(), follow(lightAgent)])
    assert.deepEqual(await inWorkspace(workspace, () => listFollowers(ticket.id)), [
      { id: agent.id, name: agent.name },
      { id: lightAgent.id, name: lightAgent.name },
    ])
    await Promise.all([stop(), stop()])
    const followers = await inWorkspace(workspace, () => listFollowers(ticket.id))
    assert.deepEqual(
      followers.map(({ id }) => id),
      [lightAgent.id]
    )
    const events = await eventsOf(workspace, ticket)
    const ofAgent = events.filter((event) => event.payload.userId === agent.id)
    assert.deepEqual(
      ofAgent.map(({ name }) => name),
      ['follower.added', 'follower.removed']
    )
  })
})
