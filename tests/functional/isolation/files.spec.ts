import { relative, join } from 'node:path'
import { existsSync, globSync, readdirSync } from 'node:fs'
import { test } from '@japa/runner'
import app from '@adonisjs/core/services/app'
import drive from '@adonisjs/drive/services/main'
import env from '#start/env'
import User from '#identity/models/user'
import { findOwnTenant } from '#tenancy/find_own_tenant'
import { LocalMailbox } from '#mail/local_mailbox/local_mailbox'
import Attachment from '#tickets/models/attachment'
import WorkspaceExport from '#workspaces/portability/models/workspace_export'
import InboundMail from '#channels/email/receiving/models/inbound_mail'
import GuestRequest from '#channels/web_form/models/guest_request'
import { rawRequest } from '#tests/functional/isolation/support/raw_request'
import { givenScene, useScene } from '#tests/functional/isolation/support/scene'
import { inWorkspace } from '#tests/helpers/workspaces'

const dataFolder = env.get('PATCHBAY_DATA_DIR')

test.group('Isolation | files', (group) => {
  useScene(group)

  test('every stored file lies below its own workspace and is named by a row of it', async ({
    client,
    assert,
  }) => {
    const { victim, own } = await givenScene(client)
    for (const workspace of [victim, own]) {
      const named = await inWorkspace(workspace, keysInRows)
      const prefix = `${workspace.tenant.id}/`
      for (const key of named) assert.isTrue(key.startsWith(prefix), key)
      const cwd = join(dataFolder, 'files')
      assert.sameMembers(named, globSync(`${prefix}*/*`, { cwd }))
    }
  })

  test('folders of files and mails are ids of workspaces', ({ assert }) => {
    for (const folder of ['files', 'mails']) {
      const names = readdirSync(join(dataFolder, folder))
      assert.isNotEmpty(names)
      for (const name of names) assert.match(name, /^[1-9]\d*$/, folder)
    }
  })

  test("the database refuses an attachment that names another workspace's file", async ({
    client,
    assert,
  }) => {
    const { victim, own } = await givenScene(client)
    const { storageKey } = victim.attachments.public
    await inWorkspace(own, () =>
      assert.rejects(
        () => Attachment.query().where('id', own.attachments.public.id).update({ storageKey }),
        /attachments_key_is_own/
      )
    )
  })

  test('people of both workspaces get their own file and no other', async ({ client, assert }) => {
    const { victim, own } = await givenScene(client)
    for (const [workspace, other] of [
      [victim, own],
      [own, victim],
    ] as const) {
      const { customer, agent } = workspace.sessions
      const file = await customer.get(`/attachments/${workspace.attachments.public.id}`)
      assert.include(file.text(), workspace.mark)
      const note = await agent.get(`/attachments/${workspace.attachments.internal.id}`)
      assert.include(note.text(), workspace.mark)
      for (const { id } of Object.values(other.attachments)) {
        const refused = await agent.get(`/attachments/${id}`)
        refused.assertStatus(404)
      }
    }
  })

  test('no address reaches the folders of files and mails', async ({ client, assert }) => {
    const { victim, own, browsers } = await givenScene(client)
    const file = join(dataFolder, 'files', victim.attachments.public.storageKey)
    const mail = join(dataFolder, 'mails', String(victim.tenant.id), `${victim.mailId}.json`)
    assert.isTrue(existsSync(file) && existsSync(mail))
    const paths = [file, mail].flatMap((path) => {
      const climb = relative(app.publicPath(), path)
      const fromMails = relative(join(dataFolder, 'mails', String(own.tenant.id)), path)
      return [
        `/${climb}`,
        `/assets/../${climb}`,
        `/assets/${climb}`,
        `/assets/${climb.replaceAll('../', '%2e%2e/')}`,
        `/assets/${encodeURIComponent(`../${climb}`)}`,
        `/local/mails/${encodeURIComponent(fromMails)}`,
        `/local/mails/${encodeURIComponent(fromMails.replace('.json', ''))}`,
        `/attachments/${encodeURIComponent(climb)}`,
      ]
    })
    for (const path of paths) {
      const answer = await rawRequest(`GET ${path} HTTP/1.1`, [`Host: ${browsers.owner.host}`])
      assert.notInclude(answer.text, victim.mark, path)
      assert.include([302, 400, 403, 404], answer.status, path)
    }
  })

  test("a mailbox opens its own workspace's mails only", async ({ client, assert }) => {
    const { victim, own } = await givenScene(client)
    assert.exists(await new LocalMailbox(dataFolder, victim.tenant.id).find(victim.mailId))
    const mailbox = new LocalMailbox(dataFolder, own.tenant.id)
    for (const id of [victim.mailId, `../${victim.tenant.id}/${victim.mailId}`]) {
      assert.isNull(await mailbox.find(id))
    }
  })

  test('the disk itself refuses keys that climb', async ({ assert }) => {
    await assert.rejects(() => drive.use().get('1/../../secret'))
  })
})

async function keysInRows(): Promise<string[]> {
  const attachments = await Attachment.all()
  const requests = await GuestRequest.all()
  const exports = await WorkspaceExport.all()
  const archives = exports.map(({ storageKey }) => ({ storageKey: storageKey! }))
  const mails = await InboundMail.query().whereNull('original_deleted_at')
  const keys = [...attachments, ...archives, ...mails, ...requests.flatMap(({ files }) => files)]
  const pictured = await User.query().whereNotNull('avatar_key')
  const { logoKey } = await findOwnTenant()
  const pictures = [logoKey, ...pictured.map(({ avatarKey }) => avatarKey)]
  return [...keys.map(({ storageKey }) => storageKey), ...pictures.filter((key) => key !== null)]
}
