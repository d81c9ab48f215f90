/**
 * `npm run screenshots [-- <page> …]`: every page in both languages and color schemes, on a
 * desktop and a phone, into docs/screenshots.
 */
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright'
import { launchChromium } from '#tests/helpers/chromium'
import type { Locale } from '#config/i18n'
import { DEMO_WORKSPACES } from '#operations/demo/demo_workspaces'
import { Instance } from './screenshots/instance.js'
import { sendMails } from './screenshots/mails.js'
import { pictures } from './screenshots/pages.js'
import type { Picture, Stage } from './screenshots/picture.js'
import { prepareScene } from './screenshots/visitors.js'
import { wordsOf } from './screenshots/words.js'

const FOLDER = fileURLToPath(new URL('../docs/screenshots/', import.meta.url))

const devices = {
  desktop: { viewport: { width: 1440, height: 900 } },
  phone: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
}
type Device = keyof typeof devices
type Scheme = 'light' | 'dark'

const wanted = process.argv.slice(2)
const chosen = pictures.filter(({ name }) => wanted.length === 0 || wanted.includes(name))

mkdirSync(FOLDER, { recursive: true })
const instance = new Instance()
try {
  await instance.untilReady()
  const browser = await launchChromium()
  for (const demo of DEMO_WORKSPACES) {
    const locale = demo.locale as Locale
    await sendMails(instance, demo)
    const scene = await prepareScene(browser, instance, demo)
    const stage = { demo, instance, scene, t: wordsOf(locale) }
    for (const picture of chosen) await takeAll(browser, picture, stage)
  }
  await browser.close()
} finally {
  await instance.stop()
}

async function takeAll(browser: Browser, picture: Picture, stage: Stage) {
  for (const scheme of ['light', 'dark'] as const) {
    for (const device of ['desktop', 'phone'] as const) {
      if (isTaken(picture, stage, scheme, device))
        await take(browser, picture, stage, scheme, device)
    }
  }
}

/** Of minor pages English shows the light desktop and Russian the dark phone. */
function isTaken({ isMain }: Picture, { demo }: Stage, scheme: Scheme, device: Device) {
  if (isMain) return true
  return demo.locale === 'en'
    ? scheme === 'light' && device === 'desktop'
    : scheme === 'dark' && device === 'phone'
}

async function take(
  browser: Browser,
  { name, as: visitor, show }: Picture,
  stage: Stage,
  scheme: Scheme,
  device: Device
) {
  const { demo, scene } = stage
  const context = await browser.newContext({
    ...devices[device],
    baseURL: stage.instance.addressOf(demo.slug),
    locale: demo.locale,
    colorScheme: scheme,
    reducedMotion: 'reduce',
    storageState: scene.states[visitor],
  })
  const page = await context.newPage()
  await show(page, stage)
  await page.waitForLoadState('networkidle').catch(() => {})
  const path = `${FOLDER}${name}.${demo.locale}.${scheme}.${device}.png`
  await page.screenshot({ path, fullPage: true, animations: 'disabled' })
  await context.close()
  console.log(path)
}
