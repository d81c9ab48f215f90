import fc from 'fast-check'
import { test } from '@japa/runner'
import { givenTicket, statusId } from '#tests/helpers/tickets'
import { asGuest, signInAs } from '#tests/helpers/sign_in'
import { givenWorkspace, inWorkspace } from '#tests/helpers/workspaces'
import { asProgram, messageForm, requestForm } from '#tests/functional/tickets/support/forms'

const value = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom<unknown>(
    '\u0000',
    '\ud800',
    '\u202e',
    '<!--<script>',
    -1,
    0,
    1.5,
    2 ** 31,
    2 ** 53,
    1e300,
    '1e5',
    '0x10',
    'NaN',
    '',
    null,
    true,
    [],
    [[]],
    [null],
    {},
    { length: 1 },
    { __proto__: null, toString: 1 },
    'x'.repeat(5000)
  )
)

/** A valid form of which some fields hold anything at all. */
function spoiled(form: object) {
  const fields = fc.record(Object.fromEntries(Object.keys(form).map((key) => [key, value])), {
    requiredKeys: [],
  })
  return fields.map((changes) => ({ ...form, ...changes }))
}

test.group('Whatever is sent', () => {
  test('forms answer without an error of ours', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    await givenTicket(workspace)
    await givenTicket(workspace, { status: 'solved' })
    const open = await inWorkspace(workspace, () => statusId('open'))
    const agent = await signInAs(client, workspace, workspace.agent)
    const customer = await signInAs(client, workspace, workspace.customer)
    const guest = await asGuest(client, workspace)
    const edit = {
      version: 1,
      subject: 'a',
      statusId: open,
      priority: 'low',
      assigneeId: workspace.agent.id,
      teamId: workspace.team.id,
      tags: ['a'],
    }
    const note = { ...messageForm({ visibility: 'internal' }), lastSeenMessageId: 1, files: [] }
    for (const { send, form } of [
      { send: () => agent.patch('/agent/tickets/1'), form: edit },
      { send: () => agent.post('/agent/tickets/1/messages'), form: note },
      { send: () => customer.post('/my/tickets/1/messages'), form: messageForm() },
      { send: () => customer.put('/my/tickets/2/rating'), form: { rating: 'bad', comment: 'a' } },
      { send: () => customer.post('/requests'), form: requestForm() },
      { send: () => customer.put('/preferences'), form: { locale: 'ru' } },
      { send: () => guest.post('/sign-in'), form: { email: 'a@b.cd', password: 'a', remember: 1 } },
      { send: () => guest.post('/requests'), form: requestForm({ email: 'a@b.cd', name: 'a' }) },
    ]) {
      const property = fc.asyncProperty(spoiled(form), async (body) => {
        const response = await asProgram(send()).json(body)
        assert.isBelow(response.status(), 500, JSON.stringify(body))
      })
      await fc.assert(property, { numRuns: 60 })
    }
  }).timeout(120_000)

  test('lists answer without an error of ours', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    await givenTicket(workspace, { tags: ['a'] })
    const agent = await signInAs(client, workspace, workspace.agent)
    const customer = await signInAs(client, workspace, workspace.customer)
    const text = fc.string({ unit: 'grapheme', maxLength: 30 })
    const cursor = fc
      .array(fc.jsonValue({ maxDepth: 1 }), { minLength: 2, maxLength: 3 })
      .map((values) => Buffer.from(JSON.stringify(values)).toString('base64url'))
    const query = fc.record(
      {
        view: fc.oneof(text, fc.constant('all')),
        sort: fc.constantFrom('priority', '-updated', 'x'),
        assignee: text,
        team: text,
        tag: text,
        after: fc.oneof(text, cursor),
        before: cursor,
        state: text,
      },
      { requiredKeys: [] }
    )
    const property = fc.asyncProperty(query, async (parts) => {
      const search = new URLSearchParams(parts)
      const staff = await asProgram(agent.get(`/api/v1/tickets?${search}`))
      assert.equal(staff.status(), 200, String(search))
      const own = await customer.visit(`/my/tickets?${search}`)
      assert.equal(own.status(), 200, String(search))
    })
    await fc.assert(property, { numRuns: 100 })
  }).timeout(120_000)
})
