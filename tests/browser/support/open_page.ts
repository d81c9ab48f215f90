import { randomUUID } from 'node:crypto'
import encryption from '@adonisjs/core/services/encryption'
import { CookieClient } from '@adonisjs/core/http'
import { getActiveTestOrFail } from '@japa/runner'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright'
import type { Locale } from '#config/i18n'
import type User from '#identity/models/user'
import { sessionRows, USER_KEY } from '#identity/sessions/session_rows'
import { inWorkspace, type TestWorkspace } from '#tests/helpers/workspaces'

const PATIENCE = 60_000

export interface Visit extends BrowserContextOptions {
  locale?: Locale
  /** Signed in without the cost of a password. */
  as?: User
}

/** The address of a host of this run. */
export const addressOf = (host: string) => `http://${host}:${process.env.PORT}`

/**
 * A page in a browser context of its own, as of another person's device. What breaks in
 * its scripts or its content policy breaks the test.
 */
export async function openPage(
  browser: Browser,
  workspace: TestWorkspace,
  { as: user, ...options }: Visit = {}
): Promise<Page> {
  const page = await openPageAt(browser, workspace.host, options)
  if (user) await page.context().addCookies([await sessionCookieOf(workspace, user)])
  return page
}

/** The same at any host of this run, as nobody. */
export async function openPageAt(
  browser: Browser,
  host: string,
  options: Omit<Visit, 'as'> = {}
): Promise<Page> {
  const context = await browser.newContext({ baseURL: addressOf(host), ...options })
  context.setDefaultTimeout(PATIENCE)
  const broken: string[] = []
  context.on('weberror', (error) => broken.push(String(error.error().stack)))
  context.on('console', (message) => {
    if (message.text().includes('violates the following Content')) broken.push(message.text())
  })
  const test = getActiveTestOrFail()
  test.cleanup(async (hasFailed) => {
    if (hasFailed) await keepPictures(context, test.title)
    await context.close()
    if (broken.length > 0) throw new Error(broken.join('\n'))
  })
  return context.newPage()
}

/** What each page showed when a test failed. */
async function keepPictures(context: BrowserContext, title: string) {
  for (const page of context.pages()) {
    const name = `${title} ${new URL(page.url()).pathname}`.replace(/[^\p{L}\d]+/gu, '_')
    await page.screenshot({ path: `tmp/browser/${name}.png` }).catch(() => {})
  }
}

async function sessionCookieOf(workspace: TestWorkspace, user: User) {
  const id = randomUUID()
  await inWorkspace(workspace, () => sessionRows.insert(id, { [USER_KEY]: user.id }))
  const value = encodeURIComponent(new CookieClient(encryption.use()).sign('patchbay_session', id)!)
  return { name: 'patchbay_session', value, url: addressOf(workspace.host), httpOnly: true }
}
