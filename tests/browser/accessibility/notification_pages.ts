import type { Locale } from '#config/i18n'
import { AddDevice } from '#notifications/actions/add_device'
import { unsubscribeToken } from '#notifications/unsubscribe/token'
import { at, then, visitor, type Visit, type Visitor } from '#tests/browser/accessibility/visits'
import { wordsOf, type Words } from '#tests/browser/support/words'
import { told } from '#tests/functional/notifications/support/people'
import { givenMessage, givenTicket } from '#tests/helpers/tickets'
import { givenWorkspace, inWorkspace, type TestWorkspace } from '#tests/helpers/workspaces'

/** What people are told, and where they choose how, with something in every list. */
export async function givenNotificationPages(locale: Locale): Promise<Visitor[]> {
  const workspace = await givenWorkspace({ locale })
  const token = await fill(workspace)
  const t = wordsOf(locale)
  return [
    visitor(workspace, [at(`/notifications/unsubscribe/${token}`, 'unsubscribe')]),
    visitor(workspace, agentVisits(t), workspace.agent),
    visitor(workspace, [at('/agent/notifications', 'no notifications')], workspace.owner),
    visitor(
      workspace,
      [at('/account/notifications', 'preferences of a customer')],
      workspace.customer
    ),
  ]
}

async function fill(workspace: TestWorkspace): Promise<string> {
  const subject = `A long subject ${'and-one-word-without-any-end'.repeat(5)}`.slice(0, 200)
  const ticket = await givenTicket(workspace, { subject, assignee: workspace.agent })
  await givenMessage(workspace, ticket, { bodyHtml: `<p>${'x'.repeat(300)}</p>` })
  await givenMessage(workspace, ticket)
  await told(workspace, workspace.agent)
  return inWorkspace(workspace, async () => {
    await new AddDevice().execute(workspace.agent, {
      name: `Chrome, ${'Linux'.repeat(15)}`,
      endpoint: 'https://push.example.com/a',
      p256dh:
        'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4',
      auth: 'BTBZMqHH6r4Tts7J_aSIgg',
    })
    return unsubscribeToken(workspace.agent.id, 'customer_replied')
  })
}

function agentVisits(t: Words): Visit[] {
  const preferences = at('/account/notifications')
  return [
    at('/agent/notifications'),
    at('/agent/notifications?show=all', 'all notifications'),
    then(at('/agent/tickets'), 'bell', async (page) => {
      await page
        .getByRole('button', { name: t('notifications.bell.label', { count: 2 }) })
        .filter({ visible: true })
        .click()
      await page.getByRole('dialog').getByRole('listitem').first().waitFor()
    }),
    preferences,
    then(preferences, 'quiet hours', async (page) => {
      await page.getByLabel(t('notifications.preferences.quiet.on')).check({ force: true })
      await page.locator('#quietFrom').waitFor()
    }),
  ]
}
