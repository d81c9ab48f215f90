import { test } from '@japa/runner'
import type { Page } from 'playwright'
import { openPage } from '#tests/browser/support/open_page'
import { wordsOf } from '#tests/browser/support/words'
import { conversationOf, editorOf, write } from '#tests/browser/support/write'
import { givenMessage, givenTicket, reload } from '#tests/helpers/tickets'
import { until } from '#tests/helpers/until'
import { givenWorkspace } from '#tests/helpers/workspaces'

const t = wordsOf('en')

async function choosePriority(page: Page, name: string) {
  await page.getByRole('combobox', { name: t('tickets.priority.label') }).click()
  await page.getByRole('option', { name }).click()
}

test.group('Working together', () => {
  test('an answer waits when the customer wrote meanwhile', async ({ browser, assert }) => {
    const workspace = await givenWorkspace()
    const ticket = await givenTicket(workspace)
    const page = await openPage(browser, workspace, { as: workspace.agent })
    await page.route('**/__transmit/**', (route) => route.abort())
    await page.goto('/agent/tickets/1')
    await write(editorOf(page), 'Please restart it.')
    await givenMessage(workspace, ticket, { bodyHtml: '<p>It works again!</p>' })
    const send = page.getByRole('button', {
      name: t('agent.composer.send_and', { status: t('tickets.status.pending') }),
    })
    await send.click()
    await page.getByText(t('agent.composer.unseen_title')).waitFor()
    await conversationOf(page).getByText('It works again!').waitFor()
    assert.equal(await editorOf(page).innerText(), 'Please restart it.')

    const unread = conversationOf(page).getByText(t('tickets.messages.new'), { exact: true })
    await unread.waitFor({ state: 'hidden' })
    await send.click()
    await conversationOf(page).getByText('Please restart it.').waitFor()
  })

  test('of two changes of one field the second is refused and says so', async ({
    browser,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const ticket = await givenTicket(workspace)
    const priorityOf = async () => {
      const { priority } = await reload(workspace, ticket)
      return priority
    }
    const first = await openPage(browser, workspace, { as: workspace.agent })
    const second = await openPage(browser, workspace, { as: workspace.otherAgent })
    await second.route('**/__transmit/**', (route) => route.abort())
    for (const page of [first, second]) {
      await page.goto('/agent/tickets/1')
      await page.getByRole('combobox', { name: t('tickets.priority.label') }).waitFor()
    }
    await choosePriority(first, t('tickets.priority.urgent'))
    await until(async () => (await priorityOf()) === 4)

    await choosePriority(second, t('tickets.priority.low'))
    await second.getByRole('alert').first().waitFor()
    const field = second.getByRole('combobox', { name: t('tickets.priority.label') })
    await until(async () => (await field.inputValue()) === t('tickets.priority.urgent'))
    assert.equal(await priorityOf(), 4)
  })

  test('a colleague sees a change without reloading', async ({ browser }) => {
    const workspace = await givenWorkspace()
    await givenTicket(workspace)
    const first = await openPage(browser, workspace, { as: workspace.agent })
    const second = await openPage(browser, workspace, { as: workspace.otherAgent })
    for (const page of [first, second]) await page.goto('/agent/tickets/1')
    await choosePriority(first, t('tickets.priority.high'))
    await second
      .getByRole('list', { name: t('tickets.messages.conversation') })
      .getByText(workspace.agent.name)
      .waitFor()
  })
})
