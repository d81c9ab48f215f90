import { test } from '@japa/runner'
import { tenantRows } from '#tenancy/tenant_rows'
import { eventsNamed } from '#tests/functional/people/support/people'
import { signInAs } from '#tests/helpers/sign_in'
import { givenWorkspace, inWorkspace } from '#tests/helpers/workspaces'

test.group('Changes of people and settings are told', () => {
  test('of the profile, by what is different and without the signature', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const { agent } = workspace
    const person = await signInAs(client, workspace, agent)
    const profile = {
      name: 'Agnes A.',
      timeZone: 'Europe/Vilnius',
      signatureHtml: '<p>My private number</p>',
    }
    await person.put('/account/profile').json(profile)
    await person.put('/account/profile').json(profile)
    assert.deepEqual(await eventsNamed(workspace, 'user.updated'), [
      {
        by: agent.id,
        userId: agent.id,
        changes: {
          name: { from: agent.name, to: 'Agnes A.' },
          timeZone: { from: null, to: 'Europe/Vilnius' },
          signature: true,
        },
      },
    ])
  })

  test('of the language chosen on any page', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const person = await signInAs(client, workspace, workspace.agent)
    await person.put('/preferences').json({ locale: 'ru' })
    const events = await eventsNamed(workspace, 'user.updated')
    assert.deepEqual(
      events.map(({ changes }) => changes),
      [{ locale: { from: null, to: 'ru' } }]
    )
  })

  test('of sessions that a person ends elsewhere', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const { agent } = workspace
    const person = await signInAs(client, workspace, agent)
    await signInAs(client, workspace, agent)
    const page = await person.visit('/account/sessions')
    const { sessions } = page.body().props
    const other = sessions.find((session: { isCurrent: boolean }) => !session.isCurrent)
    await person.delete(`/account/sessions/${other.key}`)
    await person.delete(`/account/sessions/${other.key}`)
    await person.delete('/account/sessions')
    assert.deepEqual(await eventsNamed(workspace, 'user.sessions_ended'), [
      { by: agent.id, userId: agent.id, which: 'one' },
      { by: agent.id, userId: agent.id, which: 'others' },
    ])
  })

  test('of the rules for tokens', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const { owner } = workspace
    const person = await signInAs(client, workspace, owner, { isConfirmed: true })
    const before = await inWorkspace(workspace, () => tenantRows('workspace_settings').first())
    const from = before?.allows_endless_tokens ?? false
    for (let turn = 0; turn < 2; turn++) {
      await person.put('/agent/settings/tokens/rules').json({ allowsEndlessTokens: !from })
    }
    assert.deepEqual(await eventsNamed(workspace, 'workspace.token_rules_changed'), [
      { by: owner.id, changes: { allowsEndlessTokens: { from, to: !from } } },
    ])
  })
})
