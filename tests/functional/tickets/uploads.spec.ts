import { request as httpRequest } from 'node:http'
import { mkdtemp, readdir, realpath } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from '@japa/runner'
import Attachment from '#tickets/models/attachment'
import { maxFileBytes } from '#config/uploads'
import { givenTicket, snapshot, storedKeys } from '#tests/helpers/tickets'
import { asGuest, signInAs, type Visitor } from '#tests/helpers/sign_in'
import { until } from '#tests/helpers/until'
import { givenWorkspace, inWorkspace } from '#tests/helpers/workspaces'
import {
  asProgram,
  complaints,
  exe,
  messageForm,
  pageAfter,
  png,
  requestForm,
  sendForm,
  type Upload,
} from '#tests/functional/tickets/support/forms'

const html = '<!DOCTYPE html><script>alert(1)</script>'
const svg = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'
const tooLarge = Buffer.concat([png, Buffer.alloc(maxFileBytes)])

/** The folder that uploads of this process pass through, of the test's own. */
async function givenUploadFolder() {
  const before = process.env.TMPDIR
  const folder = await mkdtemp(join(await realpath(tmpdir()), 'uploads-'))
  process.env.TMPDIR = folder
  return {
    list: () => readdir(folder),
    async isEmpty() {
      const files = await readdir(folder)
      return files.length === 0
    },
    giveBack() {
      if (before === undefined) delete process.env.TMPDIR
      else process.env.TMPDIR = before
    },
  }
}

/** Sends the beginning of a multipart body, then pulls the plug. */
function cutOff(visitor: Visitor, path: string, beginning: Buffer | string): Promise<void> {
  const { url, headers } = describe(visitor, path)
  return new Promise((resolve) => {
    const request = httpRequest(url, {
      method: 'POST',
      headers: { ...headers, 'content-length': 5_000_000 },
    })
    request.on('error', () => resolve())
    request.on('close', () => resolve())
    request.write(beginning, () => setImmediate(() => request.destroy()))
  })
}

/** What a visitor's request would carry, for a client that may break it off. */
function describe(visitor: Visitor, path: string) {
  const prepared = visitor.post(path) as any
  const url = new URL(path, `http://127.0.0.1:${process.env.PORT}`)
  const headers: Record<string, string> = {
    ...prepared.request.header,
    'content-type': 'multipart/form-data; boundary=cut',
  }
  return { url, headers }
}

test.group('Uploads', (group) => {
  let uploads: Awaited<ReturnType<typeof givenUploadFolder>>
  group.each.setup(async () => {
    uploads = await givenUploadFolder()
    return () => uploads.giveBack()
  })

  test('are kept when they are what their names say', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const customer = await signInAs(client, workspace, workspace.customer)
    const files: Upload[] = [
      { name: 'Фото <b>1</b>.PNG', content: png },
      { name: 'notes.txt', content: 'BM is how bitmaps begin, too' },
      { name: 'list.csv', content: 'a;b\n1;2\n' },
      { name: 'report.pdf', content: '%PDF-1.7\n%âãÏÓ\n' },
      { name: `${'😀'.repeat(100)}.txt`, content: 'words' },
      { name: '..\\..\\evil.txt', content: 'words' },
    ]
    const response = await sendForm(customer.post('/requests'), requestForm(), files)
    response.assertHeader('location', '/my/tickets/1')
    const attachments = await inWorkspace(workspace, () => Attachment.query().orderBy('id'))
    assert.deepEqual(
      attachments.map(({ contentType }) => contentType),
      ['image/png', 'text/plain', 'text/csv', 'application/pdf', 'text/plain', 'text/plain']
    )
    assert.equal(attachments[0]!.fileName, 'b>.PNG')
    for (const { fileName } of attachments) {
      assert.isTrue(fileName.isWellFormed())
      assert.notMatch(fileName, /[\\/]/)
      assert.isAtMost(fileName.length, 180)
    }
    assert.lengthOf(await storedKeys(workspace), files.length)
    assert.isEmpty(await uploads.list())
  })

  test('may be numbered, as Inertia does it', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const customer = await signInAs(client, workspace, workspace.customer)
    const request = sendForm(customer.post('/requests'), requestForm())
    for (const index of [0, 1]) request.file(`files[${index}]`, png, { filename: 'a.png' })
    const response = await request
    response.assertHeader('location', '/my/tickets/1')
    assert.lengthOf(await storedKeys(workspace), 2)
  })

  test('are refused, and everything with them: {name}')
    .with([
      {
        name: 'a program',
        files: [{ name: 'setup.exe', content: exe }],
        says: /cannot be attached/,
      },
      { name: 'a page', files: [{ name: 'a.html', content: html }], says: /cannot be attached/ },
      { name: 'an SVG', files: [{ name: 'a.svg', content: svg }], says: /cannot be attached/ },
      { name: 'no kind', files: [{ name: 'a', content: png }], says: /cannot be attached/ },
      {
        name: 'a program called picture',
        files: [{ name: 'a.png', content: exe }],
        says: /a\.png/,
      },
      { name: 'a program called text', files: [{ name: 'a.txt', content: exe }], says: /a\.txt/ },
      { name: 'a page called picture', files: [{ name: 'a.png', content: html }], says: /a\.png/ },
      { name: 'an SVG called picture', files: [{ name: 'a.jpg', content: svg }], says: /a\.jpg/ },
      {
        name: 'a picture called document',
        files: [{ name: 'a.pdf', content: png }],
        says: /a\.pdf/,
      },
      { name: 'an empty picture', files: [{ name: 'a.png', content: '' }], says: /a\.png/ },
      { name: 'a file too large', files: [{ name: 'a.png', content: tooLarge }], says: /10 MB/ },
      {
        name: 'eleven files',
        files: Array.from({ length: 11 }, (_, index) => ({ name: `${index}.png`, content: png })),
        says: /At most 10 files/,
      },
      {
        name: 'one bad among good ones',
        files: [
          { name: 'a.png', content: png },
          { name: 'b.png', content: exe },
          { name: 'c.png', content: png },
        ],
        says: /b\.png/,
      },
    ])
    .run(async ({ client, assert }, { files, says }) => {
      const workspace = await givenWorkspace()
      await givenTicket(workspace)
      const before = await snapshot(workspace)
      const customer = await signInAs(client, workspace, workspace.customer)
      const agent = await signInAs(client, workspace, workspace.agent)
      const guest = await asGuest(client, workspace)
      await customer.visit('/requests/new')
      const attempts = [
        { visitor: customer, path: '/requests', form: requestForm(), page: '/requests/new' },
        {
          visitor: guest,
          path: '/requests',
          form: requestForm({ email: 'a@example.com', name: 'A' }),
          page: '/requests/new',
        },
        {
          visitor: customer,
          path: '/my/tickets/1/messages',
          form: messageForm(),
          page: '/my/tickets/1',
        },
        {
          visitor: agent,
          path: '/agent/tickets/1/messages',
          form: messageForm({ visibility: 'public' }),
          page: '/agent/tickets/1',
        },
      ]
      for (const { visitor, path, form, page } of attempts) {
        const response = await sendForm(visitor.post(path), form, files)
        response.assertStatus(302)
        if (visitor === guest) continue
        const { errors } = await pageAfter(visitor, page)
        const sentences = Object.entries(errors).filter(([field]) => field.startsWith('files'))
        assert.lengthOf(sentences, 1, JSON.stringify(errors))
        assert.match(String(sentences[0]![1]), says)
      }
      assert.deepEqual(await snapshot(workspace), before)
      assert.isEmpty(await uploads.list())
    })

  test('of a refused form are taken back', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const before = await snapshot(workspace)
    const customer = await signInAs(client, workspace, workspace.customer)
    const form = requestForm({ bodyHtml: '<p></p>' })
    const files = [{ name: 'a.png', content: png }]
    const response = await sendForm(asProgram(customer.post('/requests')), form, files)
    response.assertStatus(422)
    assert.equal(complaints(response).bodyHtml, 'Please fill in the message.')
    assert.deepEqual(await snapshot(workspace), before)
    assert.isEmpty(await uploads.list())
  })

  test('of strangers leave nothing behind, wherever they are sent', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const guest = await asGuest(client, workspace)
    const files = [{ name: 'a.png', content: png }]
    for (const path of ['/sign-in', '/agent/tickets/1/messages', '/my/tickets/1/messages']) {
      await sendForm(guest.post(path), { 'a[b][c]': 'd' }, files)
      await sendForm(guest.post(path).header('x-csrf-token', 'forged'), {}, files)
    }
    const nested = guest.post('/sign-in').file('a[b][0][c]', png, { filename: 'a.png' })
    await nested
    assert.isEmpty(await uploads.list())
    assert.isEmpty(await storedKeys(workspace))
  })

  test('that are too much at once are refused in words', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const before = await snapshot(workspace)
    const customer = await signInAs(client, workspace, workspace.customer)
    const huge = requestForm({ bodyHtml: 'x'.repeat(3_000_000) })
    for (const request of [
      sendForm(customer.post('/requests'), huge),
      customer.post('/requests').json(huge),
    ]) {
      const response = await request
      response.assertStatus(302)
      const { flash } = await pageAfter(customer, '/requests/new')
      assert.match(flash.error!, /too much at once/)
    }
    const problem = await asProgram(customer.post('/requests')).json(huge)
    problem.assertStatus(413)
    assert.equal(problem.body().code, 'E_REQUEST_ENTITY_TOO_LARGE')
    assert.deepEqual(await snapshot(workspace), before)
  })

  test('that break off change nothing and leave nothing behind', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    await givenTicket(workspace)
    const before = await snapshot(workspace)
    const customer = await signInAs(client, workspace, workspace.customer)
    const part = (name: string, more = '') =>
      `--cut\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n`
    const { submissionId } = messageForm()
    const fields =
      `${part('bodyHtml')}<p>a</p>\r\n` +
      `${part('subject')}a\r\n` +
      `${part('submissionId')}${submissionId}\r\n`
    const file = `${part('files[]', '; filename="a.txt"')}${'words '.repeat(20_000)}`
    for (const beginning of [
      fields,
      `${fields}${file}`,
      `${fields}${file}\r\n${file}`,
      `${fields}${file}\r\n--cut-`,
    ]) {
      await cutOff(customer, '/requests', beginning)
      await cutOff(customer, '/my/tickets/1/messages', beginning)
    }
    await until(() => uploads.isEmpty())
    assert.deepEqual(await snapshot(workspace), before)
  })

  test('that end too early or make no sense are answered in words', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const before = await snapshot(workspace)
    const customer = await signInAs(client, workspace, workspace.customer)
    for (const [type, body] of [
      [
        'multipart/form-data; boundary=cut',
        '--cut\r\nContent-Disposition: form-data; name="a"\r\n\r\n',
      ],
      ['multipart/form-data; boundary=cut', 'nothing of the kind'],
      ['multipart/form-data', '--cut--'],
    ] as const) {
      const response = await customer
        .post('/requests')
        .json(body as never)
        .type(type)
      assert.oneOf(response.status(), [302, 422])
      const { flash, errors } = await pageAfter(customer, '/requests/new')
      assert.isTrue(
        Boolean(flash.error) || Object.keys(errors).length > 0,
        `${body} ${response.status()}`
      )
    }
    assert.deepEqual(await snapshot(workspace), before)
    assert.isEmpty(await uploads.list())
  })

  test('under names that break the form’s fields stop nothing: {$self}')
    .with(['a[length]', 'files[length]', 'files[][length]', 'a[clientName]', 'files[0][tmpPath]'])
    .run(async ({ client, assert }, name) => {
      const workspace = await givenWorkspace()
      const guest = await asGuest(client, workspace)
      const request = guest.post('/sign-in')
      for (const field of ['a[]', 'files[]', 'files[0]', name]) {
        request.file(field, png, { filename: 'a.png' })
      }
      const response = await request
      response.assertStatus(302)
      const broken = await guest.post('/sign-in').field('a[]', '1').field('a[length]', 'x')
      assert.notEqual(broken.status(), 500)
      const alive = await guest.get('/sign-in')
      alive.assertStatus(200)
      assert.isEmpty(await uploads.list())
    })

  test('come with fields of sane names only: {$self}')
    .with(['a[99999999]', 'subject[4294967294]', 'a[1][2]', `a${'[a]'.repeat(5_000)}`])
    .timeout(5_000)
    .run(async ({ client }, name) => {
      const workspace = await givenWorkspace()
      const customer = await signInAs(client, workspace, workspace.customer)
      const refused = await asProgram(customer.post('/requests')).field(name, 'x')
      refused.assertStatus(400)
    })

  test('by the hundred are refused before they fill the disk', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const customer = await signInAs(client, workspace, workspace.customer)
    const many = Array.from({ length: 300 }, (_, index) => ({ name: `${index}.txt`, content: 'a' }))
    const refused = await asProgram(sendForm(customer.post('/requests'), requestForm(), many))
    refused.assertStatus(413)
    assert.isEmpty(await uploads.list())
    assert.isEmpty(await storedKeys(workspace))
  })
})
