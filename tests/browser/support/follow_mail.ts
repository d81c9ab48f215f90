import type { Page } from 'playwright'
import { until } from '#tests/helpers/until'

/** A mail takes its way through the queue, behind what else is to be done. */
const PATIENCE = 60_000

interface Mail {
  subject: string
  /** What its button says. */
  action: string
}

/**
 * Reads a mail of the workspace by the mailbox page, as soon as it has come, and presses its
 * button.
 * @returns the page it opens
 */
export async function followMail(page: Page, { subject, action }: Mail): Promise<Page> {
  const mail = page.getByRole('link', { name: subject }).first()
  await until(async () => {
    await page.goto('/local/mails')
    await page.getByRole('heading', { level: 1 }).waitFor()
    return mail.isVisible()
  }, PATIENCE)
  await mail.click()
  const link = page.frameLocator('iframe').getByRole('link', { name: action })
  const [opened] = await Promise.all([page.context().waitForEvent('page'), link.click()])
  return opened
}
