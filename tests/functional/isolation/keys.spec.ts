import { randomUUID } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import app from '@adonisjs/core/services/app'
import limiter from '@adonisjs/limiter/services/main'
import { builtInMailbox } from '#mail/mailboxes/default_mailbox'
import WorkspaceDomain from '#workspaces/domains/models/workspace_domain'
import { leaveWebhooks } from '#tests/functional/isolation/support/leave_webhooks'
import { leaveNotifications } from '#tests/functional/isolation/support/leave_notifications'
import { givenScene, useScene } from '#tests/functional/isolation/support/scene'
import { givenToken } from '#tests/functional/api/program'
import { givenNameServer } from '#tests/functional/workspaces/support/name_server'
import { asGuest, signInAs } from '#tests/helpers/sign_in'
import { givenTicket } from '#tests/helpers/tickets'
import { givenWorkspace, inWorkspace, type TestWorkspace } from '#tests/helpers/workspaces'

type Use = (client: ApiClient, workspace: TestWorkspace) => Promise<void>

/** What remembers something under a key, and a request that makes it do so. */
const keepers: Record<string, Use | string> = {
  'app/identity/sign_in_limits.ts': async (client, workspace) => {
    const guest = await asGuest(client, workspace)
    const email = workspace.agent.email
    await guest.post('/sign-in').form({ email, password: 'not the one' })
  },
  'app/identity/second_factor/passkeys/challenge_limits.ts': async (client, workspace) => {
    const guest = await asGuest(client, workspace)
    await guest.post('/sign-in/challenges')
  },
  'app/identity/links/link_limits.ts': async (client, workspace) => {
    const guest = await asGuest(client, workspace)
    await guest.get('/links/confirmation/forged')
    const person = await signInAs(client, workspace, workspace.agent)
    await person.post('/account/confirm/link')
  },
  'app/identity/invitations/invitation_limits.ts': async (client, workspace) => {
    const owner = await signInAs(client, workspace, workspace.owner)
    const email = `${randomUUID()}@test.example`
    await owner.post('/agent/settings/invitations').json({ email, role: 'agent' })
  },
  'app/channels/web_form/request_limits.ts': async (client, workspace) => {
    const guest = await asGuest(client, workspace)
    await guest.post('/requests').form({
      email: 'guest@test.example',
      name: 'Guest',
      subject: 'Counted',
      bodyHtml: '<p>Counted</p>',
      submissionId: randomUUID(),
    })
  },
  'app/identity/api_tokens/token_limits.ts': async (client, workspace) => {
    const guest = await asGuest(client, workspace)
    const { value } = await givenToken(workspace, workspace.agent)
    await guest.withToken(value).get('/api/v1/me')
    await guest.withToken(`${value}x`).get('/api/v1/me')
  },
  'app/webhooks/actions/send_test.ts': async (client, workspace) => {
    const owner = await signInAs(client, workspace, workspace.owner)
    const { webhook } = await inWorkspace(workspace, () => leaveWebhooks('key', workspace.owner))
    await owner
      .post(`/agent/settings/webhooks/${webhook.id}/tests`)
      .json({ event: 'ticket.created' })
  },
  'app/notifications/controllers/device_trials_controller.ts': async (client, workspace) => {
    const agent = await signInAs(client, workspace, workspace.agent)
    const ticket = await givenTicket(workspace)
    const { notification } = await inWorkspace(workspace, () =>
      leaveNotifications({ mark: 'key', ticket, agent: workspace.agent })
    )
    await agent.post(`/account/notifications/devices/${notification.deviceId}/trial`)
  },
  'app/workspaces/sign_up/sign_up_limits.ts':
    'counts visitors of the installation, before there is a workspace',
  'app/workspaces/domains/check_limits.ts': async (client, workspace) => {
    const owner = await signInAs(client, workspace, workspace.owner, { isConfirmed: true })
    await givenNameServer()
    const host = `key-${randomUUID()}.example.com`
    await owner.post('/agent/settings/domains').json({ host })
    const { id } = await inWorkspace(workspace, () => WorkspaceDomain.findByOrFail('host', host))
    await owner.post(`/agent/settings/domains/${id}/check`)
  },
  'app/mail/templates/actions/send_test_mail.ts': async (client, workspace) => {
    const owner = await signInAs(client, workspace, workspace.owner)
    await owner.post('/agent/settings/mail-texts/request_received/en/tests').json({
      subject: '{number}',
      lead: 'Counted',
      action: 'Counted',
      note: 'Counted',
    })
  },
  'app/mail/templates/stored_texts.ts': 'its key is the id of the workspace that a mail belongs to',
  'app/channels/email/mailbox_settings/controllers/mailbox_tests_controller.ts': async (
    client,
    workspace
  ) => {
    const owner = await signInAs(client, workspace, workspace.owner, { isConfirmed: true })
    const { id } = await inWorkspace(workspace, () => builtInMailbox())
    await owner.post(`/agent/settings/mailboxes/${id}/tests`).json({ what: 'imap' })
  },
  'app/tenancy/only_workspace.ts': 'keeps one answer, about the installation',
  'app/tenancy/suspension.ts': 'its key is the id of the workspace that a job belongs to',
  'app/tenancy/maintenance/current_maintenance.ts': 'keeps one banner, which is for everybody',
  'app/operations/console/sign_in_limits.ts':
    'counts tries at the console, which belongs to no workspace',
  'app/operations/health/checks.ts': 'asks Redis whether it answers and keeps nothing there',
  'app/tenancy/resolve_tenant.ts':
    'its key is the name of the workspace, and hosts.spec.ts tries names',
}

const KEEPS = /limiter\/services\/main|new ExpiringCache|@adonisjs\/(cache|redis|lock)\/services/

test.group('Isolation | keys of limits and caches', (group) => {
  useScene(group)

  test('whatever keeps something under a key has a case', ({ assert }) => {
    const files = globSync('app/**/*.ts', { cwd: app.makePath() })
    const found = files.filter((file) => KEEPS.test(readFileSync(app.makePath(file), 'utf8')))
    assert.sameMembers(
      found,
      Object.keys(keepers),
      'Say in tests/functional/isolation/keys.spec.ts which request makes it use a key'
    )
  })

  test('{$self} names the workspace in each key')
    .with(Object.keys(keepers).filter((file) => typeof keepers[file] === 'function'))
    .run(async ({ client, assert, cleanup }, file) => {
      const { victim, own } = await givenScene(client)
      const keys = recordKeys(cleanup)
      for (const workspace of [victim, own]) {
        keys.length = 0
        await (keepers[file] as Use)(client, workspace)
        assert.isNotEmpty(keys)
        for (const key of keys) assert.include(key.split(':'), String(workspace.tenant.id), key)
      }
    })

  test('who is made to wait in one workspace is not in another', async ({ client, assert }) => {
    const [own, other] = [await givenWorkspace(), await givenWorkspace()]
    const wrong = async (workspace: TestWorkspace) => {
      const guest = await asGuest(client, workspace)
      const form = { email: 'nobody@test.example', password: 'not the one' }
      const response = await guest.post('/sign-in').header('accept', 'application/json').form(form)
      return response.status()
    }
    let tries = 0
    while ((await wrong(own)) !== 429 && tries < 40) tries++
    assert.isBelow(tries, 40)
    assert.notEqual(await wrong(other), 429)
  })

  /** The keys that limits are asked with, as the limiter itself sees them. */
  function recordKeys(cleanup: (undo: () => void) => void): string[] {
    const keys: string[] = []
    const use = limiter.use
    limiter.use = ((...options: Parameters<typeof use>) => {
      const store = Reflect.apply(use, limiter, options)
      return new Proxy(store, {
        get(target, name) {
          const member = Reflect.get(target, name)
          if (typeof member !== 'function') return member
          return (key: unknown, ...rest: unknown[]) => {
            if (typeof key === 'string') keys.push(key)
            return member.call(target, key, ...rest)
          }
        },
      })
    }) as typeof use
    cleanup(() => void (limiter.use = use))
    return keys
  }
})
