import { gunzipSync } from 'node:zlib'
import { Readable } from 'node:stream'
import { extract } from 'tar-stream'
import { test } from '@japa/runner'
import { ExportPerson } from '#identity/privacy/actions/export_person'
import { eventsNamed, people } from '#tests/functional/people/support/people'
import { signInAs } from '#tests/helpers/sign_in'
import { givenMessage, givenStoredFile, givenTicket } from '#tests/helpers/tickets'
import { givenWorkspace, inWorkspace } from '#tests/helpers/workspaces'

async function unpack(archive: Readable): Promise<Record<string, string>> {
  const chunks: Buffer[] = []
  for await (const chunk of archive) chunks.push(chunk as Buffer)
  const files: Record<string, string> = {}
  const entries = extract()
  Readable.from([gunzipSync(Buffer.concat(chunks))]).pipe(entries)
  for await (const entry of entries) {
    const parts: Buffer[] = []
    for await (const part of entry) parts.push(part as Buffer)
    files[entry.header.name] = Buffer.concat(parts).toString('utf8')
  }
  return files
}

test.group("A person's data", () => {
  test('is handed out whole: profile, tickets, messages and files, but no notes', async ({
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const file = await givenStoredFile(workspace, {
      fileName: 'receipt.txt',
      content: 'Receipt 42',
    })
    const ticket = await givenTicket(workspace, { bodyHtml: '<p>Where is it?</p>', files: [file] })
    await givenMessage(workspace, ticket, {
      author: workspace.agent,
      bodyHtml: '<p>On its way</p>',
    })
    await givenMessage(workspace, ticket, {
      author: workspace.agent,
      visibility: 'internal',
      bodyHtml: '<p>Secret note</p>',
    })
    await givenTicket(workspace, {
      requester: workspace.otherCustomer,
      bodyHtml: '<p>Of somebody else</p>',
    })
    const files = await inWorkspace(workspace, async () => {
      const archive = await new ExportPerson().execute(workspace.customer.id, workspace.admin)
      return unpack(archive)
    })
    const person = JSON.parse(files['person.json']!)
    assert.equal(person.format, 'patchbay-person/1')
    assert.include(person.profile, { name: 'Carla Customer', email: workspace.customer.email })
    assert.deepEqual(
      person.tickets.asked[0].messages.map((message: any) => [message.text, message.byThemselves]),
      [
        ['Where is it?', true],
        ['On its way', false],
      ]
    )
    assert.notInclude(files['person.json']!, 'Secret note')
    assert.notInclude(files['person.json']!, 'Of somebody else')
    assert.notInclude(files['person.json']!, workspace.customer.password!)
    const attached = Object.entries(files).find(([name]) => name.endsWith('receipt.txt'))
    assert.equal(attached![1], 'Receipt 42')
  })

  test('is for those who look after people, freshly proven, and each time recorded', async ({
    client,
    assert,
  }) => {
    const [workspace, other] = [await givenWorkspace(), await givenWorkspace()]
    const path = `${people}/${workspace.customer.id}/data`
    const admin = await signInAs(client, workspace, workspace.admin, { isConfirmed: true })
    const response = await admin.get(path)
    response.assertStatus(200)
    response.assertHeader('content-type', 'application/gzip')
    assert.deepEqual(await eventsNamed(workspace, 'user.exported'), [
      { by: workspace.admin.id, userId: workspace.customer.id },
    ])
    const agent = await signInAs(client, workspace, workspace.agent, { isConfirmed: true })
    const refused = await agent.get(path)
    refused.assertStatus(403)
    const above = await admin.get(`${people}/${workspace.owner.id}/data`)
    above.assertStatus(403)
    const stranger = await signInAs(client, other, other.owner, { isConfirmed: true })
    const missing = await stranger.get(path)
    missing.assertStatus(404)
    const stale = await signInAs(client, workspace, workspace.admin)
    const asked = await stale.get(path)
    asked.assertHeader('location', '/account/confirm')
  })
})
