import { test } from '@japa/runner'
import type { Page } from 'playwright'
import { locales } from '#config/i18n'
import { followMail } from '#tests/browser/support/follow_mail'
import { openPage } from '#tests/browser/support/open_page'
import { wordsOf } from '#tests/browser/support/words'
import { givenTicket } from '#tests/helpers/tickets'
import { givenWorkspace } from '#tests/helpers/workspaces'

const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }

test.group('A customer on a phone', () => {
  test('signs in by a mailed link and sees their own requests: {$self}')
    .with([...locales])
    .run(async ({ browser, assert }, locale) => {
      const t = wordsOf(locale)
      const workspace = await givenWorkspace({ locale })
      await givenTicket(workspace, { subject: 'Mine' })
      await givenTicket(workspace, { subject: 'Theirs', requester: workspace.otherCustomer })

      const page = await openPage(browser, workspace, { locale, ...phone })
      await page.goto('/my/tickets')
      await page.waitForURL('**/sign-in')
      await page.locator('#email').fill(workspace.customer.email)
      assert.isAtMost(await overflowOf(page), 0)
      await page.getByRole('button', { name: t('auth.sign_in.link'), exact: true }).tap()
      await page.getByRole('heading', { name: t('auth.mailed.title') }).waitFor()
      assert.isAtMost(await overflowOf(page), 0)

      const opened = await followMail(page, {
        subject: t('mails.links.sign_in.subject', { workspace: workspace.tenant.name }),
        action: t('mails.links.sign_in.action'),
      })
      const submit = opened.getByRole('button', { name: t('auth.link.submit'), exact: true })
      await submit.waitFor()
      const link = opened.url()
      assert.isAtMost(await overflowOf(opened), 0)
      await submit.tap()
      await opened.waitForURL('**/my/tickets')
      await opened.getByRole('link', { name: 'Mine' }).waitFor()
      assert.equal(await opened.getByText('Theirs').count(), 0)
      assert.isAtMost(await overflowOf(opened), 0)

      const stranger = await openPage(browser, workspace, { locale, ...phone })
      await stranger.goto(link)
      await stranger.getByRole('heading', { level: 1 }).waitFor()
      assert.equal(
        await stranger.getByRole('button', { name: t('auth.link.submit'), exact: true }).count(),
        0,
        'a link works once'
      )
    })
    .timeout(300_000)
})

const overflowOf = (page: Page) =>
  page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')
