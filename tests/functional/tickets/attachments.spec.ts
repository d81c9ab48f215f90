import { test } from '@japa/runner'
import drive from '@adonisjs/drive/services/main'
import Attachment from '#tickets/models/attachment'
import { givenMessage, givenStoredFile, givenTicket } from '#tests/helpers/tickets'
import { asGuest, signInAs } from '#tests/helpers/sign_in'
import { givenWorkspace, inWorkspace, type TestWorkspace } from '#tests/helpers/workspaces'
import { png } from '#tests/functional/tickets/support/forms'

interface FileInput {
  fileName?: string
  contentType?: string
  content?: string | Buffer
  ofNote?: boolean
}

async function givenAttachment(workspace: TestWorkspace, { ofNote, ...input }: FileInput = {}) {
  const file = await givenStoredFile(workspace, input)
  const ticket = await givenTicket(workspace, ofNote ? {} : { files: [file] })
  const author = workspace.agent
  if (ofNote) {
    await givenMessage(workspace, ticket, { author, visibility: 'internal', files: [file] })
  }
  return inWorkspace(workspace, () => Attachment.findByOrFail('storageKey', file.storageKey))
}

test.group('Attachments', () => {
  test('come with the bytes and a cage around them', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const picture = { fileName: 'fire.png', contentType: 'image/png', content: png }
    const { id } = await givenAttachment(workspace, picture)
    for (const person of [workspace.customer, workspace.agent, workspace.lightAgent]) {
      const visitor = await signInAs(client, workspace, person)
      const response = await visitor.get(`/attachments/${id}`)
      response.assertStatus(200)
      response.assertHeader('content-type', 'image/png')
      response.assertHeader('content-length', String(png.length))
      response.assertHeader('x-content-type-options', 'nosniff')
      assert.match(response.header('content-disposition')!, /^inline; filename="fire\.png"/)
      assert.match(response.header('content-security-policy')!, /^default-src 'none'.*; sandbox$/)
      response.assertHeader('cache-control', 'private, no-cache')
      const again = await visitor
        .get(`/attachments/${id}`)
        .header('if-none-match', response.header('etag')!)
      again.assertStatus(304)
      assert.deepEqual(Buffer.from(response.body()), png)
    }
  })

  test('are downloaded when asked for so', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const { id } = await givenAttachment(workspace, { content: 'words' })
    const customer = await signInAs(client, workspace, workspace.customer)
    const response = await customer.get(`/attachments/${id}?download=1`)
    assert.match(response.header('content-disposition')!, /^attachment; /)
    assert.equal(response.text(), 'words')
  })

  test('that browsers cannot show safely are always downloaded', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const customer = await signInAs(client, workspace, workspace.customer)
    for (const contentType of ['application/zip', 'text/csv', 'application/json']) {
      const { id } = await givenAttachment(workspace, { contentType, content: '[1]' })
      const response = await customer.get(`/attachments/${id}`)
      assert.match(response.header('content-disposition')!, /^attachment; /, contentType)
    }
  })

  test('of text are told to be UTF-8', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const { id } = await givenAttachment(workspace, { content: 'Пожар' })
    const customer = await signInAs(client, workspace, workspace.customer)
    const response = await customer.get(`/attachments/${id}`)
    response.assertHeader('content-type', 'text/plain; charset=utf-8')
    assert.equal(response.text(), 'Пожар')
  })

  test('keep their names whatever they are', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const customer = await signInAs(client, workspace, workspace.customer)
    for (const fileName of [
      'отчёт «за май» 100%.txt',
      `"; x="'(1)*.txt`,
      'a\r\nSet-Cookie: x.txt',
    ]) {
      const { id } = await givenAttachment(workspace, { fileName })
      const response = await customer.get(`/attachments/${id}`)
      response.assertStatus(200)
      const header = response.header('content-disposition')!
      assert.match(header, /^inline; filename="[\w.-]+"; filename\*=UTF-8''[\w.%~!-]+$/)
      assert.equal(decodeURIComponent(header.split("''")[1]!), fileName)
      assert.isUndefined(response.header('set-cookie-x'))
    }
  })

  test('are there for nobody who may not read their message', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const other = await givenWorkspace()
    const { id } = await givenAttachment(workspace)
    const { id: ofNote } = await givenAttachment(workspace, { ofNote: true })
    const customer = await signInAs(client, workspace, workspace.customer)
    const light = await signInAs(client, workspace, workspace.lightAgent)
    const noteForStaff = await light.get(`/attachments/${ofNote}`)
    noteForStaff.assertStatus(200)
    const noteForCustomer = await customer.get(`/attachments/${ofNote}`)
    noteForCustomer.assertStatus(404)
    for (const stranger of [
      await signInAs(client, workspace, workspace.otherCustomer),
      await signInAs(client, other, other.agent),
      await signInAs(client, other, other.customer),
    ]) {
      const response = await stranger.get(`/attachments/${id}`)
      response.assertStatus(404)
      assert.notInclude(response.text(), 'notes.txt')
    }
    const guest = await asGuest(client, workspace)
    const asked = await guest.get(`/attachments/${id}`)
    asked.assertHeader('location', '/sign-in')
  })

  test('are not found by what is no id', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const agent = await signInAs(client, workspace, workspace.agent)
    for (const id of [
      'abc',
      '0',
      '-1',
      '1.5',
      '99999999999999',
      '9'.repeat(40),
      '%00',
      '..%2f..',
    ]) {
      const response = await agent.get(`/attachments/${id}`)
      assert.equal(response.status(), 404, id)
    }
  })

  test('whose bytes are gone say so without an error of ours', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const { id, storageKey } = await givenAttachment(workspace)
    await drive.use().delete(storageKey)
    const customer = await signInAs(client, workspace, workspace.customer)
    const response = await customer.get(`/attachments/${id}`)
    assert.equal(response.status(), 404)
  })
})
