import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import { Secret, TOTP } from 'otpauth'
import { locales } from '#config/i18n'
import { CreateOperator } from '#operations/console/actions/create_operator'
import { installationDomain } from '#tenancy/installation'
import { openPage, openPageAt } from '#tests/browser/support/open_page'
import { wordsOf } from '#tests/browser/support/words'
import { givenTicket } from '#tests/helpers/tickets'
import { givenWorkspace, PASSWORD } from '#tests/helpers/workspaces'

const reasons = { en: 'The invoice of March is not paid', ru: 'Счёт за март не оплачен' }

test.group('An operator', () => {
  test('sets up, suspends a workspace and opens it again: {$self}')
    .with([...locales])
    .run(async ({ browser, assert }, locale) => {
      const t = wordsOf(locale)
      const reason = reasons[locale]
      const button = (id: string) => ({ name: t(id), exact: true }) as const
      const workspace = await givenWorkspace({ locale })
      const ticket = await givenTicket(workspace)
      const { link } = await new CreateOperator().execute(
        { email: `operator-${randomUUID()}@example.com`, name: 'Oscar Operator' },
        { operatorId: null, name: 'test', ip: null }
      )

      const console = await openPageAt(browser, installationDomain, { locale })
      await console.goto(new URL(link).pathname)
      await console.locator('#password').fill(PASSWORD)
      await console.getByRole('button', button('operator.set_up.submit')).click()
      await console.getByRole('heading', { name: t('operator.factor_set_up.title') }).waitFor()
      const shown = await console.locator('main code').innerText()
      const secret = Secret.fromBase32(shown.replaceAll(' ', ''))
      await console.locator('#code').fill(new TOTP({ secret }).generate())
      await console.getByRole('button', button('operator.factor_set_up.submit')).click()
      await console.getByRole('heading', { name: t('operator.recovery.title') }).waitFor()
      assert.isAbove(await console.getByRole('main').getByRole('listitem').count(), 5)
      await console.getByRole('link', button('operator.recovery.next')).click()

      const search = console.getByRole('searchbox', button('operator.list.search_label'))
      await search.fill(workspace.tenant.slug)
      await search.press('Enter')
      await console.getByRole('link', { name: workspace.tenant.name, exact: true }).click()
      await console.getByRole('heading', { name: workspace.tenant.name }).waitFor()
      assert.equal(await console.getByText(ticket.subject).count(), 0)

      const agent = await openPage(browser, workspace, { locale, as: workspace.agent })
      await agent.goto('/agent/tickets?view=all')
      await agent.getByRole('link', { name: ticket.subject }).waitFor()

      await console.getByRole('button', button('operator.suspension.suspend')).click()
      const dialog = console.getByRole('dialog')
      await dialog.locator('#reason').fill(reason)
      await dialog.getByRole('checkbox', button('operator.suspension.show_reason')).check()
      await dialog.locator('#contact').fill('billing@patchbay.example')
      await dialog.getByRole('button', button('operator.suspension.submit')).click()
      const reactivate = console.getByRole('button', button('operator.suspension.reactivate'))
      await reactivate.waitFor()

      const visitor = await openPage(browser, workspace, { locale })
      for (const [page, path] of [
        [visitor, '/'],
        [visitor, '/requests/new'],
        [agent, '/agent/tickets'],
      ] as const) {
        const refused = await page.goto(path)
        assert.equal(refused!.status(), 403, path)
        await page.getByRole('heading', { name: t('operator.suspended.title') }).waitFor()
        await page.getByText(reason).waitFor()
        await page.getByText('billing@patchbay.example').waitFor()
      }

      await reactivate.click()
      await console.getByRole('button', button('operator.suspension.suspend')).waitFor()
      const open = await visitor.goto('/')
      assert.equal(open!.status(), 200)
      await visitor.getByRole('heading', { name: t('portal.home.title') }).waitFor()
      await agent.goto('/agent/tickets?view=all')
      await agent.getByRole('link', { name: ticket.subject }).waitFor()
    })
    .timeout(300_000)
})
