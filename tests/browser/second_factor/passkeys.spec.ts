import { test } from '@japa/runner'
import type { Page } from 'playwright'
import { Secret, TOTP } from 'otpauth'
import { focused } from '#tests/browser/support/focus'
import { openPage } from '#tests/browser/support/open_page'
import { wordsOf } from '#tests/browser/support/words'
import { demandOf } from '#tests/functional/second_factor/support/person'
import { givenWorkspace, PASSWORD, type TestWorkspace } from '#tests/helpers/workspaces'

const en = wordsOf('en')

/** A finger that is always the right one, in a device that keeps passkeys. */
async function plugIn(page: Page) {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('WebAuthn.enable', { enableUI: false })
  const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      ctap2Version: 'ctap2_1',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  return {
    setVerified: (isUserVerified: boolean) =>
      cdp.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified }),
    count: async () => {
      const { credentials } = await cdp.send('WebAuthn.getCredentials', { authenticatorId })
      return credentials.length
    },
  }
}

async function signIn(page: Page, email: string) {
  await page.goto('/sign-in')
  await page.locator('#email').fill(email)
  await page.locator('#password').fill(PASSWORD)
  await page.getByRole('button', { name: en('auth.sign_in.submit'), exact: true }).click()
}

async function addPasskey(page: Page, name: string) {
  await page.getByRole('button', { name: en('second_factors.passkeys.add') }).click()
  await page.getByLabel(en('second_factors.passkeys.name')).fill(name)
  await page.getByRole('button', { name: en('second_factors.passkeys.add') }).click()
  await page.getByText(name, { exact: true }).waitFor()
}

/** Leaves first: what an open page asks for as nobody would decide where the next sign-in leads. */
async function signOut(page: Page, workspace: TestWorkspace) {
  await page.goto('about:blank')
  await page.context().clearCookies()
  await page.goto(`http://${workspace.host}:${process.env.PORT}/sign-in`)
}

test.group('Passkeys in a browser', () => {
  test('one is made and then signs in alone, without a name or a password', async ({
    browser,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const page = await openPage(browser, workspace, { locale: 'en' })
    const device = await plugIn(page)
    await signIn(page, workspace.agent.email)
    await page.waitForURL('**/agent/tickets')
    await page.goto('/account/security/second-factor')
    await addPasskey(page, 'Work laptop')
    assert.equal(await device.count(), 1)
    const fresh = page.getByRole('heading', { name: en('second_factors.recovery.fresh_title') })
    await fresh.waitFor()
    await page.reload()
    await fresh.waitFor()
    assert.equal(await page.locator('ol code').count(), 10)
    await page.getByRole('button', { name: en('second_factors.recovery.kept') }).click()
    await fresh.waitFor({ state: 'detached' })
    await page.reload()
    await page.getByText('Work laptop', { exact: true }).waitFor()
    assert.equal(await page.locator('ol code').count(), 0)

    // The browser offers it in the address field, and the device's finger takes the offer.
    await signOut(page, workspace)
    await page.waitForURL('**/agent/tickets')
  })

  test('one is the second factor after a password, and needs the finger', async ({
    browser,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const page = await openPage(browser, workspace, { locale: 'en' })
    const device = await plugIn(page)
    await signIn(page, workspace.agent.email)
    await page.waitForURL('**/agent/tickets')
    await page.goto('/account/security/second-factor')
    await addPasskey(page, 'Key')
    await device.setVerified(false)
    await signOut(page, workspace)
    await signIn(page, workspace.agent.email)
    await page.getByRole('heading', { name: en('second_factors.sign_in.title') }).waitFor()
    const use = page.getByRole('button', { name: en('second_factors.sign_in.passkey') })
    await use.click()
    await page.getByRole('alert').waitFor()
    assert.include(page.url(), '/sign-in/second-factor')
    await device.setVerified(true)
    await use.click()
    await page.waitForURL('**/agent/tickets')
  })

  test('an app is set up by the keyboard alone where the role demands it', async ({
    browser,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    await demandOf(workspace, ['agent'])
    const page = await openPage(browser, workspace, { locale: 'en' })
    await signIn(page, workspace.agent.email)
    await page.getByRole('heading', { name: en('second_factors.setup.title') }).waitFor()
    await page.goto('/agent/tickets')
    await page.getByRole('heading', { name: en('second_factors.setup.title') }).waitFor()

    await page.getByRole('button', { name: en('second_factors.totp.set_up') }).focus()
    await page.keyboard.press('Enter')
    await page.getByAltText(en('second_factors.totp.scan_alt')).waitFor()
    const shown = await page.locator('code[aria-labelledby="totp-secret"]').innerText()
    const secret = Secret.fromBase32(shown.replaceAll(' ', ''))
    await page.locator('#code').focus()
    await page.keyboard.type(new TOTP({ secret }).generate())
    await page.keyboard.press('Enter')
    const title = page.getByRole('heading', { name: en('second_factors.recovery.fresh_title') })
    await title.waitFor()
    assert.equal(await focused(page), 'fresh-title')
    await page.getByRole('link', { name: en('second_factors.setup.continue') }).focus()
    await page.keyboard.press('Enter')
    await page.waitForURL('**/agent/tickets')
  })
})
