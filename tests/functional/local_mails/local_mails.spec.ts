import { test } from '@japa/runner'
import type { ApiRequest } from '@japa/api-client'
import env from '#start/env'
import { LocalMailbox } from '#mail/local_mailbox/local_mailbox'
import { isLocalDomain, isLoopback } from '#mail/local_mailbox/only_locally'
import { asGuest } from '#tests/helpers/sign_in'
import { givenWorkspace, type TestWorkspace } from '#tests/helpers/workspaces'

function givenMail({ tenant }: TestWorkspace, subject: string) {
  const mailbox = new LocalMailbox(env.get('PATCHBAY_DATA_DIR'), tenant.id)
  const mail = { to: 'a@b.c', from: 'x', subject, html: '<p>Hi</p>', text: 'Hi', headers: {} }
  const createdAt = new Date().toISOString()
  return mailbox.keep(`<${subject}@localhost>`, { ...mail, createdAt }, Buffer.from('source'))
}

/** The page's name and props, as they stand in its HTML. */
async function pageOf(request: ApiRequest) {
  const response = await request
  response.assertStatus(200)
  const [, page] = /<script[^>]*data-page[^>]*>(.*?)<\/script>/s.exec(response.text())!
  return JSON.parse(page) as { component: string; props: Record<string, any> }
}

test.group('Local mails', () => {
  test('shows the mails of this workspace', async ({ client, assert }) => {
    const [ours, theirs] = [await givenWorkspace(), await givenWorkspace()]
    const id = await givenMail(ours, 'ours')
    await givenMail(theirs, 'theirs')
    const guest = await asGuest(client, ours)

    const list = await pageOf(guest.get('/local/mails'))
    assert.equal(list.component, 'local_mails/index')
    assert.deepEqual(
      list.props.mails.map((mail: { subject: string }) => mail.subject),
      ['ours']
    )

    const page = await pageOf(guest.get(`/local/mails/${id}`))
    assert.equal(page.component, 'local_mails/show')
    assert.containsSubset(page.props.mail, { id, subject: 'ours', html: '<p>Hi</p>' })
  })

  test('finds no mail of another workspace', async ({ client }) => {
    const [ours, theirs] = [await givenWorkspace(), await givenWorkspace()]
    const id = await givenMail(theirs, 'theirs')
    const guest = await asGuest(client, ours)
    const response = await guest.get(`/local/mails/${id}`)
    response.assertStatus(404)
  })

  test('finds nothing under a bad id: {$self}')
    .with(['x', '..%2f..%2fsecrets', '..%2F1%2Fmail', '%00', 'a'.repeat(24), '..%5c..%5cx.json'])
    .run(async ({ client }, id) => {
      const guest = await asGuest(client, await givenWorkspace())
      const response = await guest.get(`/local/mails/${id}`)
      response.assertStatus(404)
    })

  test('shows nothing through a proxy', async ({ client }) => {
    const guest = await asGuest(client, await givenWorkspace())
    const response = await guest.get('/local/mails').header('x-forwarded-for', '203.0.113.9')
    response.assertStatus(404)
  })

  test('shows nothing to a foreign host that claims to be ours', async ({ client }) => {
    const workspace = await givenWorkspace()
    await givenMail(workspace, 'ours')
    const guest = await asGuest(client, workspace)
    const response = await guest
      .get('/local/mails')
      .header('host', `127.0.0.1:${process.env.PORT}`)
      .header('x-forwarded-host', `${workspace.host}:${process.env.PORT}`)
    response.assertStatus(404)
  })

  test('knows the machine itself from others', ({ assert }) => {
    for (const address of ['127.0.0.1', '127.8.8.8', '::1', '::ffff:127.0.0.1']) {
      assert.isTrue(isLoopback(address), address)
    }
    for (const address of [undefined, '', '10.0.0.1', '::ffff:10.0.0.1', '127.0.0.1.evil.com']) {
      assert.isFalse(isLoopback(address), address)
    }
    assert.isTrue(isLocalDomain('localhost'))
    assert.isFalse(isLocalDomain('support.example.com'))
  })
})
