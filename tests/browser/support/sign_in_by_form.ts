import type { Page } from 'playwright'
import type User from '#identity/models/user'
import { PASSWORD } from '#tests/helpers/workspaces'
import type { Words } from '#tests/browser/support/words'

/** Asks for a page as nobody, and gets there by way of the sign-in page. */
export async function signInByForm(page: Page, user: User, t: Words, path: string) {
  await page.goto(path)
  await page.locator('#email').fill(user.email)
  await page.locator('#password').fill(PASSWORD)
  await page.getByRole('button', { name: t('auth.sign_in.submit'), exact: true }).click()
  await page.waitForURL(`**${path}`)
}
