import type { Page } from 'playwright'
import type { FileToSend } from '#tests/browser/support/files'
import { followMail } from '#tests/browser/support/follow_mail'
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
  await page.waitForURL('**/local/mails')
  return followMail(page, {
    subject: t('mails.confirm_request.subject', { workspace: workspaceName }),
    action: t('mails.confirm_request.action'),
  })
}
