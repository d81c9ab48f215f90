import { test } from '@japa/runner'
import { ConnectionFailure } from '#mail/mailboxes/connection_failure'
import { openSecrets } from '#mail/mailboxes/secrets'
import Mailbox from '#mail/models/mailbox'
import MailboxAlias from '#mail/models/mailbox_alias'
import MailIntakeToken from '#mail/models/mail_intake_token'
import { findIntakeToken } from '#channels/email/doors/http/intake_token'
import { eventsNamed } from '#tests/functional/people/support/people'
import { allowLocalServers, ImapHost, LOGIN } from '#tests/functional/email/doors/support/imap'
import { signInAs } from '#tests/helpers/sign_in'
import { givenWorkspace, inWorkspace, type TestWorkspace } from '#tests/helpers/workspaces'
import type { ApiClient } from '@japa/api-client'

const path = '/agent/settings/mailboxes'

const adminOf = (client: ApiClient, workspace: TestWorkspace, isConfirmed = true) =>
  signInAs(client, workspace, workspace.admin, { isConfirmed })

const servers = {
  intake: 'imap',
  sendsBy: 'installation',
  signInBy: 'password',
  imapHost: '127.0.0.1',
  imapPort: 993,
  imapEncryption: 'tls',
  imapUser: LOGIN.user,
  imapFolder: 'INBOX',
  imapThen: 'seen',
  imapMoveTo: null,
  imapImportDays: 0,
  smtpHost: null,
  smtpPort: null,
  smtpEncryption: 'tls',
  smtpUser: null,
  imapPassword: LOGIN.password,
  smtpPassword: null,
  tokenUrl: null,
  clientId: null,
  clientSecret: null,
  refreshToken: null,
}

async function givenMailbox(client: ApiClient, workspace: TestWorkspace, intake = 'imap') {
  const admin = await adminOf(client, workspace)
  await admin.post(path).json({ address: 'Help@Brand.example', name: 'Brand', intake })
  return inWorkspace(workspace, () => Mailbox.findByOrFail('address', 'help@brand.example'))
}

const reread = (workspace: TestWorkspace, { id }: Mailbox) =>
  inWorkspace(workspace, () => Mailbox.findOrFail(id))

test.group('Settings | mailboxes', () => {
  test('every workspace has one, and admins add others', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const admin = await adminOf(client, workspace)
    const before = await admin.visit(path)
    const [builtIn] = before.body().props.mailboxes
    assert.deepInclude(builtIn, { isBuiltIn: true, isDefault: true, isOn: true })
    assert.match(builtIn.address, /^support@/)

    const mailbox = await givenMailbox(client, workspace, 'forwarded')
    const page = await admin.visit(`${path}/${mailbox.id}`)
    assert.equal(
      page.body().props.mailbox.forwardAddress,
      builtIn.address.replace('support', 'help-brand-example')
    )
    assert.lengthOf(await eventsNamed(workspace, 'mailbox.created'), 1)
    const again = await admin
      .post(path)
      .header('accept', 'application/json')
      .json({ address: 'help@brand.example', name: 'Again', intake: 'imap' })
    assert.deepEqual([again.status(), again.body().code], [422, 'E_MAIL_ADDRESS_TAKEN'])
  })

  test('have addresses of nobody else here, whose mails would be signed as theirs', async ({
    client,
    assert,
  }) => {
    const [workspace, other] = [await givenWorkspace(), await givenWorkspace()]
    const admin = await adminOf(client, workspace)
    const add = async (address: string) => {
      const values = { address, name: 'Mine', intake: 'forwarded' }
      const response = await admin.post(path).header('accept', 'application/json').json(values)
      return response.status() === 422 ? response.body().code : 'added'
    }
    assert.equal(await add(`support@${other.host}`), 'E_MAIL_ADDRESS_FOREIGN')
    assert.equal(await add(`Security@nobody.${workspace.host}`), 'E_MAIL_ADDRESS_FOREIGN')
    assert.equal(await add(`sales@${workspace.host}`), 'added')
    assert.equal(await add('help@own.example'), 'added')
  })

  test('are for owners and admins', async ({ client }) => {
    const workspace = await givenWorkspace()
    const agent = await signInAs(client, workspace, workspace.agent, { isConfirmed: true })
    const page = await agent.get(path).header('accept', 'application/json')
    page.assertStatus(403)
  })

  test('have a name, other addresses, a team and a way of answering', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const mailbox = await givenMailbox(client, workspace, 'forwarded')
    const admin = await adminOf(client, workspace, false)
    const values = {
      name: 'Sales',
      aliases: ['sales@brand.example', 'Shop@brand.example'],
      teamId: workspace.team.id,
      repliesTo: 'built_in',
      trustsReplyTo: true,
      isOn: false,
    }
    await admin.put(`${path}/${mailbox.id}`).json(values)
    const changed = await reread(workspace, mailbox)
    assert.deepInclude(changed.$attributes, {
      name: 'Sales',
      teamId: workspace.team.id,
      repliesTo: 'built_in',
      isOn: false,
    })
    const aliases = await inWorkspace(workspace, () => MailboxAlias.query().orderBy('address'))
    assert.deepEqual(
      aliases.map(({ address }) => address),
      ['sales@brand.example', 'shop@brand.example']
    )
    await admin.put(`${path}/${mailbox.id}/default`)
    const { isDefault } = await reread(workspace, mailbox)
    assert.isTrue(isDefault)
    const kept = await admin.delete(`${path}/${mailbox.id}`).header('accept', 'application/json')
    assert.equal(kept.body().code, 'E_DEFAULT_MAILBOX_STAYS')
  })

  test('can be removed, but for the built-in one', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const mailbox = await givenMailbox(client, workspace)
    const admin = await adminOf(client, workspace)
    await admin.delete(`${path}/${mailbox.id}`)
    const page = await admin.visit(path)
    assert.lengthOf(page.body().props.mailboxes, 1)
    const [{ id }] = page.body().props.mailboxes
    const refused = await admin.delete(`${path}/${id}`).header('accept', 'application/json')
    assert.equal(refused.body().code, 'E_MAILBOX_IS_BUILT_IN')
  })
})

test.group('Settings | servers of a mailbox', () => {
  test('need a fresh confirmation', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const mailbox = await givenMailbox(client, workspace)
    const admin = await adminOf(client, workspace, false)
    const refused = await admin
      .put(`${path}/${mailbox.id}/connection`)
      .header('accept', 'application/json')
      .json(servers)
    assert.isAtLeast(refused.status(), 400)
    const { imapHost } = await reread(workspace, mailbox)
    assert.isNull(imapHost)
  })

  test('are encrypted, unless the operator allows private ones', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const mailbox = await givenMailbox(client, workspace)
    const admin = await adminOf(client, workspace)
    const refused = await admin
      .put(`${path}/${mailbox.id}/connection`)
      .header('accept', 'application/json')
      .json({ ...servers, imapEncryption: 'none' })
    assert.deepEqual([refused.status(), refused.body().code], [422, 'E_MAIL_ENCRYPTION_NEEDED'])
  })

  test('secrets go in and never come out', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const mailbox = await givenMailbox(client, workspace)
    const admin = await adminOf(client, workspace)
    await admin.put(`${path}/${mailbox.id}/connection`).json(servers)
    const saved = await reread(workspace, mailbox)
    assert.equal(openSecrets(saved).imapPassword, LOGIN.password)
    assert.notInclude(saved.secrets!, LOGIN.password)
    for (const below of ['', '/connection']) {
      const page = await admin.visit(`${path}/${mailbox.id}${below}`)
      assert.notInclude(JSON.stringify(page.body()), LOGIN.password)
    }
    const page = await admin.visit(`${path}/${mailbox.id}/connection`)
    assert.isTrue(page.body().props.mailbox.hasImapPassword)
    const events = await eventsNamed(workspace, 'mailbox.updated')
    assert.notInclude(JSON.stringify(events), LOGIN.password)
  })

  test('a saved secret stays with its server and goes to no other', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const mailbox = await givenMailbox(client, workspace)
    const admin = await adminOf(client, workspace)
    const save = (values: object) =>
      admin.put(`${path}/${mailbox.id}/connection`).json({ ...servers, ...values })
    await save({})
    await save({ imapPassword: null, imapPort: 1993 })
    assert.equal(openSecrets(await reread(workspace, mailbox)).imapPassword, LOGIN.password)
    await save({ imapPassword: null, imapHost: 'imap.evil.example' })
    assert.isUndefined(openSecrets(await reread(workspace, mailbox)).imapPassword)
  })

  test('a test says in words what is wrong, and that all is well', async ({
    client,
    assert,
    cleanup,
  }) => {
    const workspace = await givenWorkspace()
    const mailbox = await givenMailbox(client, workspace)
    const admin = await adminOf(client, workspace)
    const host = await ImapHost.open(cleanup)
    let isAllowed = false
    const tell = async (values: object) => {
      const imapEncryption = isAllowed ? 'none' : 'tls'
      const own = { ...servers, imapPort: host.port, imapEncryption, ...values }
      await admin.put(`${path}/${mailbox.id}/connection`).json(own)
      await admin.post(`${path}/${mailbox.id}/tests`).json({ what: 'imap' })
      const page = await admin.visit(`${path}/${mailbox.id}/connection`)
      return page.body().props.flash
    }
    const isPrivate = await tell({})
    assert.match(isPrivate.error, /private address/)
    allowLocalServers(cleanup)
    isAllowed = true
    const wrong = await tell({ imapPassword: 'wrong' })
    assert.match(wrong.error, /User name or password is wrong/)
    const closed = await tell({ imapPort: 1 })
    assert.match(closed.error, /takes no connections/)
    const folder = await tell({ imapFolder: 'Nowhere' })
    assert.match(folder.error, /no such folder/)
    const fine = await tell({})
    assert.match(fine.success, /fetching works/)
  })

  test('what servers say becomes a word and a detail', ({ assert }) => {
    const failure = new ConnectionFailure('wrong_password', 'Invalid credentials')
    const kept = failure.toColumn()
    assert.deepEqual(ConnectionFailure.fromColumn(kept), {
      reason: 'wrong_password',
      detail: 'Invalid credentials',
    })
    assert.equal(
      ConnectionFailure.of(Object.assign(new Error('x'), { code: 'EAUTH' })).reason,
      'wrong_password'
    )
    assert.equal(
      ConnectionFailure.of(Object.assign(new Error('x'), { code: 'ENOTFOUND' })).reason,
      'unknown_host'
    )
  })
})

test.group('Settings | tokens for handing in mails', () => {
  test('are shown once, kept as a hash, and end', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const mailbox = await givenMailbox(client, workspace)
    const admin = await adminOf(client, workspace)
    await admin.post(`${path}/${mailbox.id}/intake-tokens`).json({ name: 'Mailgun' })
    const first = await admin.visit(`${path}/${mailbox.id}`)
    const { madeToken, tokens } = first.body().props
    assert.match(madeToken, /^pbm_/)
    assert.lengthOf(tokens, 1)
    const again = await admin.visit(`${path}/${mailbox.id}`)
    assert.isNull(again.body().props.madeToken)
    await inWorkspace(workspace, async () => {
      const [kept] = await MailIntakeToken.all()
      assert.notInclude(JSON.stringify(kept!.$attributes), madeToken)
      const found = await findIntakeToken(madeToken)
      assert.equal(found?.mailboxId, mailbox.id)
    })
    await admin.delete(`${path}/${mailbox.id}/intake-tokens/${tokens[0].id}`)
    assert.isNull(await inWorkspace(workspace, () => findIntakeToken(madeToken)))
  })
})
