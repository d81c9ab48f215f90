import type { Locator, Page } from 'playwright'

/** Types into a rich text field as a person does: the editor listens to keys, not to values. */
export async function write(field: Locator, text: string) {
  await field.click()
  await field.pressSequentially(text)
}

/** The field for a message or a description; pages have one at a time. */
export const editorOf = (page: Page) => page.locator('#bodyHtml')

/** The conversation of a ticket, without what is being written. */
export const conversationOf = (page: Page) => page.locator('ol[aria-label]')
