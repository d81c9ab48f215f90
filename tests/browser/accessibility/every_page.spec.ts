import { AxeBuilder } from '@axe-core/playwright'
import { test } from '@japa/runner'
import type { Page } from 'playwright'
import { type Locale, locales } from '#config/i18n'
import { untilStill } from '#tests/browser/support/stillness'
import { givenConsolePages } from '#tests/browser/accessibility/console_pages'
import { givenDoors } from '#tests/browser/accessibility/doors'
import { givenNotificationPages } from '#tests/browser/accessibility/notification_pages'
import { givenOwnerPages } from '#tests/browser/accessibility/owner_pages'
import { givenTicketPages } from '#tests/browser/accessibility/ticket_pages'
import { givenMailPages } from '#tests/browser/accessibility/mail_pages'
import { givenMailboxPages } from '#tests/browser/accessibility/mailbox_pages'
import { givenWebhookPages } from '#tests/browser/accessibility/webhook_pages'
import type { Visitor } from '#tests/browser/accessibility/visits'

const desktop = { width: 1280, height: 800 }
const phone = { width: 360, height: 740 }
/** What a window of 1440 pixels shows at 200 % zoom. */
const zoomed = { width: 720, height: 450 }

type Look = [viewport: typeof desktop, colorScheme: 'light' | 'dark', rules?: string[]]

/** The second look at the same layout asks only what another scheme may change. */
const looks: Record<Locale, Look[]> = {
  en: [
    [desktop, 'light'],
    [desktop, 'dark', ['color-contrast']],
    [phone, 'dark'],
    [phone, 'light', ['color-contrast']],
  ],
  ru: [
    [desktop, 'dark'],
    [phone, 'light'],
  ],
}

/**
 * What axe calls serious or critical. Its legacy mode leaves frames out, in which it could
 * not run anyway: they hold mails, without scripts.
 */
async function findingsOf(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode()
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html, any }) => `${id}: ${html} ${any[0]?.message}`))
}

const overflow = (page: Page) =>
  page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')

const parts: Record<string, (locale: Locale) => Promise<Visitor[]>> = {
  tickets: givenTicketPages,
  doors: givenDoors,
  owner: givenOwnerPages,
  console: givenConsolePages,
  notifications: givenNotificationPages,
  webhooks: givenWebhookPages,
  mailboxes: givenMailboxPages,
  mails: givenMailPages,
}

for (const [part, givenPages] of Object.entries(parts)) {
  test.group(`Every page | ${part}`, () => {
    for (const locale of locales) {
      test(`is without serious findings of axe: ${locale}`, async ({ browser, assert }) => {
        const pages = await givenPages(locale)
        const findings: string[] = []
        const look = async ({ open, visits }: Visitor) => {
          const page = await open(browser, { locale, reducedMotion: 'reduce' })
          for (const { name, show } of visits) {
            await page.setViewportSize(desktop)
            await show(page)
            for (const [viewport, colorScheme, rules] of looks[locale]) {
              await page.setViewportSize(viewport)
              await page.emulateMedia({ colorScheme })
              await page.locator(`html[data-mantine-color-scheme=${colorScheme}]`).waitFor()
              await untilStill(page)
              const found = await findingsOf(page, rules)
              const where = `${name}, ${viewport.width}, ${colorScheme}`
              findings.push(...found.map((finding) => `${where}: ${finding}`))
            }
          }
        }
        await Promise.all(pages.map(look))
        assert.deepEqual(findings, [])
      }).timeout(600_000)

      test(`fits a phone and a zoom of 200 %: ${locale}`, async ({ browser, assert }) => {
        const pages = await givenPages(locale)
        const wide: string[] = []
        for (const { open, visits } of pages) {
          for (const [viewport, deviceScaleFactor] of [
            [phone, 1],
            [zoomed, 2],
          ] as const) {
            const page = await open(browser, { locale, viewport, deviceScaleFactor })
            for (const { name, show } of visits) {
              await show(page)
              const pixels = await overflow(page)
              if (pixels > 0) wide.push(`${name} at ${viewport.width}: ${pixels} px too wide`)
            }
          }
        }
        assert.deepEqual(wide, [])
      }).timeout(600_000)
    }
  })
}
