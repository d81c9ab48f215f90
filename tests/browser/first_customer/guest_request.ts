import type { Page } from 'playwright'
import { until } from '#tests/helpers/until'
import type { FileToSend } from '#tests/browser/support/files'
import { editorOf, write } from '#tests/browser/support/write'
import type { Words } from '#tests/browser/support/words'

export interface GuestRequest {
  email: string
  name: string
  subject: string
  body: string
  file?: FileToSend
}

export async function fillRequest(page: Page, { email, name, ...request }: GuestRequest) {
  await page.locator('#email').fill(email)
  await page.locator('#name').fill(name)
  await fillMatter(page, request)
}

/** What also somebody who is signed in is asked. */
export async function fillMatter(
  page: Page,
  { subject, body, file }: Pick<GuestRequest, 'subject' | 'body' | 'file'>
) {
  await page.locator('#subject').fill(subject)
  await write(editorOf(page), body)
  if (file) await page.locator('input[type=file]').setInputFiles(file)
}

/** From the page after the form to the one behind the mailed link, by the mailbox page. */
export async function openConfirmation(page: Page, workspaceName: string, t: Words): Promise<Page> {
  await page.getByRole('main').locator('a[href="/local/mails"]').click()
  const subject = t('mails.confirm_request.subject', { workspace: workspaceName })
  const mail = page.getByRole('link', { name: subject })
  await page.waitForURL('**/local/mails')
  await until(async () => {
    await page.reload()
    await page.getByRole('heading', { level: 1 }).waitFor()
    return mail.isVisible()
  })
  await mail.click()
  const action = t('mails.confirm_request.action')
  const link = page.frameLocator('iframe').getByRole('link', { name: action })
  const [confirmation] = await Promise.all([page.context().waitForEvent('page'), link.click()])
  return confirmation
}
