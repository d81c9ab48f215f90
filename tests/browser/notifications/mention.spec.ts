import { test } from '@japa/runner'
import { openPage } from '#tests/browser/support/open_page'
import { wordsOf } from '#tests/browser/support/words'
import { editorOf } from '#tests/browser/support/write'
import { startBackgroundWork } from '#tests/helpers/background_work'
import { givenTicket } from '#tests/helpers/tickets'
import { givenWorkspace } from '#tests/helpers/workspaces'

test.group('A mention', () => {
  test('in a note rings the bell of who is meant, and opens the ticket', async ({
    browser,
    assert,
    cleanup,
  }) => {
    const t = wordsOf('en')
    const workspace = await givenWorkspace()
    cleanup(await startBackgroundWork(workspace.tenant))
    const ticket = await givenTicket(workspace, { subject: 'Printer on fire' })
    const [author, meant] = [
      await openPage(browser, workspace, { as: workspace.agent }),
      await openPage(browser, workspace, { as: workspace.otherAgent }),
    ]
    await meant.goto('/agent/tickets?view=solved')
    await author.goto(`/agent/tickets/${ticket.number}`)
    await author.getByRole('button', { name: t('agent.composer.note'), exact: true }).click()
    await editorOf(author).fill('Have a look, ')
    await author.getByRole('button', { name: t('common.editor.mention') }).click()
    await author.getByPlaceholder(t('common.editor.mention_whom')).fill('Andy')
    await author.getByRole('option', { name: 'Andy Agent' }).click()
    await author.getByRole('button', { name: t('agent.composer.add_note') }).click()
    const mention = author.locator('article [data-mention]')
    await mention.waitFor()
    assert.equal(await mention.textContent(), '@Andy Agent')

    const bell = meant
      .getByRole('button', { name: t('notifications.bell.label', { count: 1 }) })
      .filter({ visible: true })
    await bell.click()
    const line = meant.getByRole('dialog').getByRole('link', { name: /Agnes Agent mentioned you/ })
    await line.click()
    await meant.waitForURL(`**/agent/tickets/${ticket.number}`)
    await meant
      .getByRole('button', { name: t('notifications.bell.label', { count: 0 }) })
      .filter({ visible: true })
      .waitFor()
  })
})
