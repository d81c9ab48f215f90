import { readFile } from 'node:fs/promises'
import { test } from '@japa/runner'
import type { Page } from 'playwright'
import { locales } from '#config/i18n'
import { installationDomain } from '#tenancy/installation'
import { fillRequest, openConfirmation } from '#tests/browser/first_customer/guest_request'
import { forgetConfirmations } from '#tests/helpers/forget_confirmations'
import { PASSWORD, stories } from '#tests/browser/new_company/stories'
import { followMail } from '#tests/browser/support/follow_mail'
import { openPageAt } from '#tests/browser/support/open_page'
import { wordsOf, type Words } from '#tests/browser/support/words'
import { conversationOf, editorOf, write } from '#tests/browser/support/write'

const DATA_PAGE = '/agent/settings/workspace-data'

test.group('A new company', () => {
  test('opens a workspace, works in it, takes all out and ends it: {$self}')
    .with([...locales])
    .run(async ({ browser, assert }, locale) => {
      const t = wordsOf(locale)
      const { company, owner, colleague, request, answer } = stories[locale]
      const button = (id: string, values?: Record<string, unknown>) =>
        ({ name: t(id, values), exact: true }) as const

      const office = await openPageAt(browser, installationDomain, { locale })
      await office.goto('/')
      await office.locator('a[href="/sign-up"]').first().click()
      await office.locator('#company').fill(company)
      await office.locator('#slug-state[data-state=free]').waitFor()
      const slug = await office.locator('#slug').inputValue()
      const host = `${slug}.${installationDomain}`
      await office.locator('#name').fill(owner.name)
      await office.locator('#email').fill(owner.email)
      await office.locator('#password').fill(PASSWORD)
      await office.getByRole('button', button('sign_up.submit')).click()
      await office.waitForURL((url) => url.hostname === host && url.pathname === '/agent/welcome')
      await office
        .getByRole('heading', { name: t('sign_up.welcome.title', { workspace: company }) })
        .waitFor()
      const steps = await office.locator('ol > li').count()
      await untilDone(office, t, 0, steps)

      const storageState = await office.context().storageState()
      const seat = await openPageAt(browser, host, { locale, storageState })
      const head = await followMail(seat, {
        subject: t('mails.links.email_verification.subject', { workspace: company }),
        action: t('mails.links.email_verification.action'),
      })
      await head.getByRole('button', button('auth.verify.submit')).click()
      await head.waitForURL('**/agent/tickets')
      await head.goto('/agent/welcome')
      await untilDone(head, t, 1, steps)

      await head.getByRole('link', { name: t('sign_up.welcome.steps.colleagues.action') }).click()
      await head.getByRole('button', button('people.list.invite')).click()
      const dialog = head.getByRole('dialog')
      await dialog.locator('#email').fill(colleague.email)
      await dialog.locator('#name').fill(colleague.name)
      await dialog.getByRole('button', button('people.invite.submit')).click()
      await dialog.waitFor({ state: 'hidden' })
      await head
        .getByRole('list', { name: t('people.invitations.list') })
        .getByText(colleague.email)
        .waitFor()

      const doorway = await openPageAt(browser, host, { locale })
      const desk = await followMail(doorway, {
        subject: t('mails.links.invitation.subject', { inviter: owner.name, workspace: company }),
        action: t('mails.links.invitation.action'),
      })
      assert.equal(await desk.locator('#name').inputValue(), colleague.name)
      await desk.locator('#password').fill(PASSWORD)
      await desk.getByRole('button', button('people.accept.submit')).click()
      await desk.waitForURL('**/agent/tickets')

      const customer = await openPageAt(browser, host, { locale })
      await customer.goto('/requests/new')
      await fillRequest(customer, request)
      await customer.getByRole('button', button('portal.form.submit')).click()
      await customer.getByRole('heading', { name: t('portal.sent.title') }).waitFor()
      const portal = await openConfirmation(customer, company, t)
      await portal.getByRole('button', button('portal.confirm.button')).click()
      await portal.waitForURL('**/my/tickets/1')
      await desk.getByRole('link', { name: request.subject }).click()
      await desk.waitForURL('**/agent/tickets/1')
      await write(editorOf(desk), answer)
      const pending = t('tickets.status.pending')
      await desk.getByRole('button', button('agent.composer.send_and', { status: pending })).click()
      await conversationOf(desk).getByText(answer).waitFor()
      await conversationOf(portal).getByText(answer).waitFor()

      await head.goto(DATA_PAGE)
      await head.getByRole('button', button('workspace_data.exports.make')).click()
      const download = head.getByRole('link', button('workspace_data.exports.download'))
      await download.click()
      await confirm(head, t)
      const [archive] = await Promise.all([head.waitForEvent('download'), download.click()])
      assert.match(archive.suggestedFilename(), new RegExp(`^${slug}-.+\\.tar\\.gz$`))
      const content = await readFile(await archive.path())
      assert.deepEqual([...content.subarray(0, 2)], [0x1f, 0x8b], 'gzip, RFC 1952')

      await forgetConfirmations(slug)
      await askForDeletion(head, t, host)
      await confirm(head, t)
      const keep = head.getByRole('button', button('workspace_data.banner.keep'))
      assert.isFalse(await keep.isVisible(), 'nothing happens before one has confirmed')
      await askForDeletion(head, t, host)
      await keep.waitFor()

      const closed = await portal.goto('/')
      await portal.getByRole('heading', { name: t('workspace_data.closing.title') }).waitFor()
      assert.isAtLeast(closed!.status(), 400)
      await desk.goto('/agent/tickets?view=all')
      await desk.getByRole('link', { name: request.subject }).waitFor()
    })
    .timeout(600_000)
})

/** The list of first steps ticks itself off. */
async function untilDone(page: Page, t: Words, done: number, total: number) {
  await page.getByText(t('sign_up.welcome.progress', { done, total })).waitFor()
}

async function confirm(page: Page, t: Words) {
  await page.waitForURL('**/account/confirm')
  await page.locator('#password').fill(PASSWORD)
  await page.getByRole('button', { name: t('account.confirm.submit'), exact: true }).click()
  await page.waitForURL(`**${DATA_PAGE}`)
}

async function askForDeletion(page: Page, t: Words, host: string) {
  await page.getByRole('button', { name: t('workspace_data.deletion.open') }).click()
  const dialog = page.getByRole('dialog')
  await dialog.locator('#address').fill(host)
  await dialog.getByRole('button', { name: t('workspace_data.deletion.confirm') }).click()
}
