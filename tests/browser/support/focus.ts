import type { Page } from 'playwright'

/** What has the focus, by its id, its label or its words. */
export function focused(page: Page): Promise<string> {
  return page.evaluate<string>(`(({ id, ariaLabel, innerText }) => {
    return id || ariaLabel || innerText.trim()
  })(document.activeElement)`)
}

/** Whether one sees where the focus is: the page looks different without it. */
export async function showsFocus(page: Page): Promise<boolean> {
  const withFocus = await page.screenshot()
  const element = await page.evaluateHandle('document.activeElement')
  await page.evaluate('document.activeElement.blur()')
  const without = await page.screenshot()
  await element.asElement()!.focus()
  return !withFocus.equals(without)
}
