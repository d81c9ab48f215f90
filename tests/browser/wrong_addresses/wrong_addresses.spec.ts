import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import GuestRequest from '#channels/web_form/models/guest_request'
import { fillRequest, openConfirmation } from '#tests/browser/first_customer/guest_request'
import { addressOf, openPage } from '#tests/browser/support/open_page'
import { wordsOf } from '#tests/browser/support/words'
import { givenWorkspace, inWorkspace } from '#tests/helpers/workspaces'

const t = wordsOf('en')
const unknownHost = `nobody.${new URL(process.env.APP_URL!).hostname}`

test.group('Wrong addresses', () => {
  test('a host without a workspace says which one', async ({ browser, assert }) => {
    const page = await openPage(browser, await givenWorkspace())
    const response = await page.goto(`${addressOf(unknownHost)}/agent/tickets`)
    assert.equal(response!.status(), 404)
    await page.getByRole('heading', { name: t('error_pages.unknown_workspace.title') }).waitFor()
    await page.getByText(unknownHost).first().waitFor()
  })

  test('a page that is not there leads home', async ({ browser, assert }) => {
    const page = await openPage(browser, await givenWorkspace())
    const response = await page.goto('/no/such/page')
    assert.equal(response!.status(), 404)
    await page
      .getByRole('main')
      .getByRole('link', { name: t('error_pages.home') })
      .click()
    await page.getByRole('heading', { name: t('portal.home.title') }).waitFor()
  })

  test('the desk tells a customer that it is not for them', async ({ browser, assert }) => {
    const workspace = await givenWorkspace()
    const page = await openPage(browser, workspace, { as: workspace.customer })
    const response = await page.goto('/agent/tickets')
    assert.equal(response!.status(), 403)
    await page.getByRole('heading', { name: t('error_pages.forbidden.title') }).waitFor()
  })

  test('an expired link offers to write again', async ({ browser }) => {
    const workspace = await givenWorkspace()
    const page = await openPage(browser, workspace)
    await page.goto('/requests/new')
    await fillRequest(page, { email: 'm@c.example', name: 'M', subject: 'Late', body: 'Too late.' })
    await page.getByRole('button', { name: t('portal.form.submit') }).click()
    const confirmation = await openConfirmation(page, workspace.tenant.name, t)
    await confirmation.getByRole('button', { name: t('portal.confirm.button') }).waitFor()
    await inWorkspace(workspace, async () => {
      const request = await GuestRequest.firstOrFail()
      await request.merge({ expiresAt: DateTime.now().minus({ minutes: 1 }) }).save()
    })
    await confirmation.reload()
    await confirmation.getByRole('heading', { name: t('portal.confirm.expired_title') }).waitFor()
    await confirmation.getByRole('link', { name: t('portal.confirm.again') }).click()
    await confirmation.waitForURL('**/requests/new')
  })
})
