import { test } from '@japa/runner'
import { openStreams } from '#foundation/realtime/open_streams'
import { openPage } from '#tests/browser/support/open_page'
import { wordsOf } from '#tests/browser/support/words'
import { conversationOf, editorOf, write } from '#tests/browser/support/write'
import { givenMessage, givenTicket } from '#tests/helpers/tickets'
import { until } from '#tests/helpers/until'
import { givenWorkspace, type TestWorkspace } from '#tests/helpers/workspaces'

const t = wordsOf('en')

const isHeard = async ({ tenant }: TestWorkspace) => {
  let count = 0
  await openStreams.closeWhere(({ tenantId }) => {
    if (tenantId === tenant.id) count += 1
    return false
  })
  return count > 0
}

test.group('Staying in touch', () => {
  test('the list catches up with what happened while the network was away', async ({ browser }) => {
    const workspace = await givenWorkspace()
    const page = await openPage(browser, workspace, { as: workspace.agent })
    await page.goto('/agent/tickets')
    await page.getByText(t('agent.list.empty.title')).waitFor()
    await until(() => isHeard(workspace))

    await page.context().setOffline(true)
    await openStreams.closeWhere(({ tenantId }) => tenantId === workspace.tenant.id)
    await page.getByText(t('common.realtime.reconnecting')).waitFor()
    await givenTicket(workspace, { subject: 'Meanwhile' })
    await page.context().setOffline(false)
    await page.getByRole('link', { name: 'Meanwhile' }).waitFor({ timeout: 30_000 })
    await page.getByText(t('common.realtime.reconnecting')).waitFor({ state: 'hidden' })
  })

  test('a ticket catches up after the server closed its stream, and keeps the draft', async ({
    browser,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const ticket = await givenTicket(workspace)
    const page = await openPage(browser, workspace, { as: workspace.customer })
    await page.goto('/my/tickets/1')
    await write(editorOf(page), 'Half a sent')
    await until(() => isHeard(workspace))
    await openStreams.closeWhere(({ tenantId }) => tenantId === workspace.tenant.id)
    await givenMessage(workspace, ticket, { author: workspace.agent, bodyHtml: '<p>Done.</p>' })
    await conversationOf(page).getByText('Done.').waitFor({ timeout: 30_000 })
    assert.equal(await editorOf(page).innerText(), 'Half a sent')
  })

  test('signing out in one tab ends live updates in the other', async ({ browser, assert }) => {
    const workspace = await givenWorkspace()
    const page = await openPage(browser, workspace, { as: workspace.agent })
    await page.goto('/agent/tickets')
    await page.getByText(t('agent.list.empty.title')).waitFor()
    await until(() => isHeard(workspace))

    const other = await page.context().newPage()
    await other.goto('/agent/tickets')
    await other
      .getByRole('button', { name: t('common.account.menu', { name: workspace.agent.name }) })
      .click()
    await other.getByRole('menuitem', { name: t('common.account.sign_out') }).click()
    await other.waitForURL('**/sign-in')
    await until(async () => !(await isHeard(workspace)))
    await givenTicket(workspace, { subject: 'Secret' })
    await page.reload()
    await page.waitForURL('**/sign-in')
    assert.equal(await page.getByText('Secret').count(), 0)
  })
})
