import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright'
import { DEMO_PASSWORD } from '#operations/demo/demo_workspaces'
import type { DemoTicket, DemoWorkspace } from '#operations/demo/story'
import type { Instance } from './instance.js'
import { becomeOperator } from './operator.js'

export type Visitor = 'guest' | 'customer' | 'rater' | 'agent' | 'owner' | 'operator'

/** What the browser of each visitor remembers, and the ways to what was made for the pictures. */
export interface Scene {
  states: Record<Visitor, BrowserContextOptions['storageState']>
  confirmation: string
  mail: string
}

const requests = {
  en: {
    name: 'Ines Duarte',
    email: 'ines@customer.example',
    subject: 'Front light flickers on cobblestones',
    body: 'On smooth roads all is well, on cobblestones it flickers. The contact looks bent, see the photo.',
  },
  ru: {
    name: 'Инна Дорохова',
    email: 'inna@customer.example',
    subject: 'Роутер перезагружается сам',
    body: 'Раз в час гаснут все лампочки, и роутер включается заново. Кажется, отходит контакт питания, смотрите фото.',
  },
}

export async function fillRequest(page: Page, { locale }: DemoWorkspace) {
  const request = requests[locale as keyof typeof requests]
  const editor = page.locator('#bodyHtml')
  await editor.waitFor()
  if (await page.locator('#email').isVisible()) {
    await page.locator('#email').fill(request.email)
    await page.locator('#name').fill(request.name)
  }
  await page.locator('#subject').fill(request.subject)
  await editor.fill(request.body)
  const buffer = await photo(page)
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'contact.png', mimeType: 'image/png', buffer })
}

export function solvedTicketOf({ tickets }: DemoWorkspace) {
  return tickets.find(({ end }) => end === 'solved')!
}

function requesterOf({ people }: DemoWorkspace, { messages }: DemoTicket): string {
  return people.find(({ key }) => key === messages[0].by)!.email
}

/** Signs people in and lets a guest ask twice: one request is confirmed, one waits. */
export async function prepareScene(
  browser: Browser,
  instance: Instance,
  demo: DemoWorkspace
): Promise<Scene> {
  const baseURL = instance.addressOf(demo.slug)
  const open = () => browser.newContext({ baseURL, locale: demo.locale })

  const signIn = async (email: string) => {
    const context = await open()
    const page = await context.newPage()
    await page.goto('/sign-in')
    await page.locator('#email').fill(email)
    await page.locator('#password').fill(DEMO_PASSWORD)
    await page.locator('button[type=submit]').click()
    await page.waitForURL((url) => url.pathname !== '/sign-in')
    const state = await context.storageState()
    await context.close()
    return state
  }

  const ask = async () => {
    const context = await open()
    const page = await context.newPage()
    await page.goto('/requests/new')
    await fillRequest(page, demo)
    await page.locator('main button[type=submit]').click()
    await page.waitForURL('**/requests/sent')
    return { context, page }
  }

  const operator = await browser.newContext({ baseURL: instance.addressOf(), locale: demo.locale })
  await becomeOperator(await operator.newPage(), instance, demo)

  const first = await ask()
  const { confirmation } = await confirmationMail(first.page)
  await first.page.goto(confirmation)
  await first.page.locator('main button').click()
  await first.page.waitForURL('**/my/tickets/*')
  await first.context.close()

  const second = await ask()
  const guest = await second.context.storageState()
  const newest = await confirmationMail(second.page, confirmation)
  await second.context.close()
  return {
    states: {
      guest,
      customer: await signIn(demo.customerEmail),
      rater: await signIn(requesterOf(demo, solvedTicketOf(demo))),
      agent: await signIn(demo.agentEmail),
      owner: await signIn(demo.people.find(({ role }) => role === 'owner')!.email),
      operator: await operator.storageState(),
    },
    ...newest,
  }
}

/** The mail whose link confirms a request, another one than `known`, as soon as it has come. */
async function confirmationMail(page: Page, known?: string) {
  const { link, mail } = await findMail(page, '/requests/confirm/', known)
  return { confirmation: link, mail }
}

/** The newest mail with a link to such a path, as soon as it has come. */
export async function findMail(page: Page, path: string, known?: string) {
  const mails = page.locator('main li a')
  for (;;) {
    await page.goto('/local/mails')
    await page.getByRole('heading', { level: 1 }).waitFor()
    for (const mail of await hrefsOf(mails)) {
      await page.goto(mail)
      await page.locator('iframe').waitFor()
      const links = page.frameLocator('iframe').locator(`a[href*="${path}"]`)
      await page.frameLocator('iframe').locator('a').first().waitFor()
      if ((await links.count()) === 0) continue
      const link = (await links.first().getAttribute('href'))!
      if (link !== known) return { link, mail }
    }
  }
}

async function hrefsOf(links: Locator): Promise<string[]> {
  const all = await links.all()
  return Promise.all(all.map(async (link) => (await link.getAttribute('href'))!))
}

/** Something to look at in the preview: a lamp's contact, drawn by the browser itself. */
async function photo(page: Page): Promise<Buffer> {
  const studio = await page.context().newPage()
  await studio.setViewportSize({ width: 960, height: 600 })
  await studio.setContent(`<body style="margin:0;background:linear-gradient(160deg,#8d8a80,#4e4c46)">
    <div style="position:absolute;left:210px;top:120px;width:540px;height:360px;border-radius:60px;background:linear-gradient(180deg,#2f2f2c,#171715);box-shadow:0 40px 60px #0008"></div>
    <div style="position:absolute;left:300px;top:210px;width:120px;height:180px;border-radius:16px;background:linear-gradient(90deg,#d9b25a,#f5e3ab,#b88a2d)"></div>
    <div style="position:absolute;left:540px;top:230px;width:120px;height:180px;border-radius:16px;transform:rotate(17deg);background:linear-gradient(90deg,#d9b25a,#f5e3ab,#b88a2d)"></div>
    <div style="position:absolute;left:500px;top:180px;width:220px;height:260px;border-radius:50%;border:6px solid #e5484d"></div>
  </body>`)
  const picture = await studio.screenshot()
  await studio.close()
  return picture
}
