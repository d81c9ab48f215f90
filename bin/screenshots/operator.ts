import { Secret, TOTP } from 'otpauth'
import type { Page } from 'playwright'
import type { DemoWorkspace } from '#operations/demo/story'
import type { Instance } from './instance.js'

const PASSWORD = 'a long enough secret'

/** Sets up an operator of the installation, as the link of the command asks them to. */
export async function becomeOperator(page: Page, instance: Instance, { slug }: DemoWorkspace) {
  const email = `oscar@${slug}.example`
  const printed = await instance.ace(
    'operator:create',
    '--email',
    email,
    '--name',
    'Oscar',
    '--json'
  )
  const { link } = JSON.parse(printed.slice(printed.indexOf('{'))) as { link: string }
  await page.goto(link)
  await page.locator('#password').fill(PASSWORD)
  await page.locator('main button[type=submit]').click()
  await page.waitForURL('**/operator/second-factor/set-up')
  const shown = await page.locator('main code').innerText()
  const totp = new TOTP({ secret: Secret.fromBase32(shown.replaceAll(' ', '')) })
  await page.locator('#code').fill(totp.generate())
  await page.locator('main button[type=submit]').click()
  await page.waitForURL('**/operator/recovery-codes')
}
