import { test } from '@japa/runner'
import { automaticMailStoppedAt } from '#mail/limits/breaker'
import MailBreaker from '#mail/models/mail_breaker'
import MailSuppression from '#mail/models/mail_suppression'
import { DateTime } from 'luxon'
import { signInAs } from '#tests/helpers/sign_in'
import { givenWorkspace, inWorkspace } from '#tests/helpers/workspaces'

const path = '/agent/settings/mail'

test.group('Settings of sending mail', () => {
  test('are shown and changed by who manages the workspace', async ({ assert, client }) => {
    const workspace = await givenWorkspace()
    const admin = await signInAs(client, workspace, workspace.admin)
    const change = async (changes: object) => {
      const response = await admin.put(path).header('accept', 'application/json').json(changes)
      return response.status()
    }
    assert.equal(await change({ undoSendSeconds: 20, quotedHistory: 'all' }), 302)
    assert.equal(await change({ undoSendSeconds: 31, quotedHistory: 'all' }), 422)
    assert.equal(await change({ undoSendSeconds: 5, quotedHistory: 'some' }), 422)
    const page = await admin.visit(path)
    assert.containsSubset(page.body().props, {
      undoSendSeconds: 20,
      quotedHistory: 'all',
      stoppedAt: null,
      suppressions: [],
    })
    const agent = await signInAs(client, workspace, workspace.agent)
    const refused = await agent.get(path).header('accept', 'application/json')
    refused.assertStatus(403)
  })

  test('let mail flow again, to everybody and to one address', async ({ assert, client }) => {
    const workspace = await givenWorkspace()
    await inWorkspace(workspace, async () => {
      await MailBreaker.create({ trippedAt: DateTime.now() })
      for (const name of ['ann', 'bob']) {
        await MailSuppression.create({ address: `${name}@example.com`, reason: 'bounced' })
      }
    })
    const admin = await signInAs(client, workspace, workspace.admin)
    const stopped = await admin.visit(path)
    assert.isNotNull(stopped.body().props.stoppedAt)
    const found = await admin.visit(`${path}?search=Ann@`)
    assert.lengthOf(found.body().props.suppressions, 1)

    await admin.delete(`${path}/suppressions`).json({ address: 'Ann@example.com' })
    await admin.post(`${path}/automatic`)
    await inWorkspace(workspace, async () => {
      assert.isNull(await automaticMailStoppedAt())
      assert.isNull(await MailSuppression.find('ann@example.com'))
      assert.isNotNull(await MailSuppression.find('bob@example.com'))
    })
  })
})
