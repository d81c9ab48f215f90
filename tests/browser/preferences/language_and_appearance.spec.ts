import { test } from '@japa/runner'
import { openPage } from '#tests/browser/support/open_page'
import { wordsOf } from '#tests/browser/support/words'
import { editorOf, write } from '#tests/browser/support/write'
import { givenTicket } from '#tests/helpers/tickets'
import { until } from '#tests/helpers/until'
import { givenWorkspace } from '#tests/helpers/workspaces'

const en = wordsOf('en')
const ru = wordsOf('ru')

test.group('Language and appearance', () => {
  test('the language changes in place, keeps what is written, and stays', async ({
    browser,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const page = await openPage(browser, workspace, { locale: 'en' })
    await page.goto('/requests/new')
    await page.locator('#subject').fill('Halfway')
    await write(editorOf(page), 'Still writing')
    await page.getByRole('button', { name: en('common.language') }).click()
    await page.getByRole('menuitemradio', { name: 'Русский' }).click()
    await page.getByRole('heading', { name: ru('portal.form.title') }).waitFor()
    assert.equal(await page.locator('#subject').inputValue(), 'Halfway')
    assert.equal(await editorOf(page).innerText(), 'Still writing')
    assert.equal(new URL(page.url()).pathname, '/requests/new')

    await page.reload()
    await page.getByRole('heading', { name: ru('portal.form.title') }).waitFor()
    assert.equal(await page.locator('html').getAttribute('lang'), 'ru')
    assert.equal(await page.locator('#subject').inputValue(), 'Halfway')
  })

  test('the appearance changes in place and stays', async ({ browser, assert }) => {
    const workspace = await givenWorkspace()
    await givenTicket(workspace)
    const page = await openPage(browser, workspace, { as: workspace.agent, colorScheme: 'light' })
    await page.goto('/agent/tickets?view=all&sort=priority')
    const scheme = () => page.locator('html').getAttribute('data-mantine-color-scheme')
    await page
      .getByRole('button', { name: en('common.account.menu', { name: workspace.agent.name }) })
      .click()
    await page.getByRole('menuitemradio', { name: en('common.scheme.dark') }).click()
    await until(async () => (await scheme()) === 'dark')
    assert.include(page.url(), 'view=all&sort=priority')
    await page.reload()
    await page.locator('a[data-row]').waitFor()
    assert.equal(await scheme(), 'dark')
  })

  test('without a choice both follow the browser', async ({ browser, assert }) => {
    const workspace = await givenWorkspace()
    const page = await openPage(browser, workspace, { locale: 'ru', colorScheme: 'dark' })
    await page.goto('/')
    await page.getByRole('heading', { name: ru('portal.home.title') }).waitFor()
    assert.equal(await page.locator('html').getAttribute('data-mantine-color-scheme'), 'dark')
  })
})
