import { test } from '@japa/runner'
import { focused, showsFocus } from '#tests/browser/support/focus'
import { openPage } from '#tests/browser/support/open_page'
import { wordsOf } from '#tests/browser/support/words'
import { conversationOf, editorOf } from '#tests/browser/support/write'
import { givenTicket } from '#tests/helpers/tickets'
import { until } from '#tests/helpers/until'
import { givenWorkspace } from '#tests/helpers/workspaces'

const t = wordsOf('en')

test.group('Without a mouse', () => {
  test('an agent walks the list, answers and comes back', async ({ browser, assert }) => {
    const workspace = await givenWorkspace()
    for (const subject of ['First', 'Second', 'Third']) await givenTicket(workspace, { subject })
    const page = await openPage(browser, workspace, { as: workspace.agent })
    await page.goto('/agent/tickets')
    await page.locator('a[data-row]').first().waitFor()

    for (const [key, subject] of [
      ['j', 'Third'],
      ['j', 'Second'],
      ['j', 'First'],
      ['j', 'First'],
      ['k', 'Second'],
    ]) {
      await page.keyboard.press(key)
      assert.equal(await focused(page), subject)
    }
    assert.isTrue(await showsFocus(page))
    await page.keyboard.press('Enter')
    await page.waitForURL('**/agent/tickets/2')
    await until(async () => (await focused(page)) === 'Second')

    await page.keyboard.press('r')
    await until(async () => (await focused(page)) === 'bodyHtml')
    await page.keyboard.type('jkun? are only letters here')
    await page.keyboard.press('Control+Enter')
    await conversationOf(page).getByText('jkun? are only letters here').waitFor()

    await editorOf(page).blur()
    await page.keyboard.press('u')
    await page.waitForURL('**/agent/tickets')
    await page.keyboard.press('?')
    await page.getByRole('dialog').getByText(t('common.shortcuts.next')).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
  })

  test('anybody skips to the content', async ({ browser, assert }) => {
    const workspace = await givenWorkspace()
    const page = await openPage(browser, workspace)
    await page.goto('/')
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.keyboard.press('Tab')
    assert.equal(await focused(page), t('common.skip_to_content'))
    assert.isTrue(await showsFocus(page))
    await page.keyboard.press('Enter')
    await until(async () => (await focused(page)) === 'content')
  })

  test('a guest fills the form in the order it is read', async ({ browser, assert }) => {
    const workspace = await givenWorkspace()
    const page = await openPage(browser, workspace)
    await page.goto('/requests/new')
    await editorOf(page).waitFor()
    await page.locator('#email').focus()
    const order = ['email']
    while (order.at(-1) !== t('portal.form.submit') && order.length < 30) {
      await page.keyboard.press('Tab')
      order.push(await focused(page))
      assert.isTrue(await showsFocus(page), `focus is seen on ${order.at(-1)}`)
    }
    const named = ['email', 'name', 'subject', 'bodyHtml', 'files', t('portal.form.submit')]
    assert.deepEqual(
      order.filter((name) => named.includes(name)),
      named
    )
  })

  test('a refused form moves focus to its first field', async ({ browser }) => {
    const workspace = await givenWorkspace()
    const page = await openPage(browser, workspace)
    await page.goto('/requests/new')
    await editorOf(page).waitFor()
    await page.locator('#name').fill('Maya')
    await page.locator('#email').fill('nobody')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').first().waitFor()
    await until(async () => (await focused(page)) === 'email')
  })
})
