import { existsSync } from 'node:fs'
import { chromium, type Browser, type LaunchOptions } from 'playwright'

/** Where distributions put it; another one is named by PATCHBAY_CHROMIUM. */
const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export const CHROMIUM_IS_MISSING =
  'Chromium is not installed. Install it (Debian: apt-get install chromium) or name it in PATCHBAY_CHROMIUM.'

/** Chromium's path, or null where there is none. */
export function findChromium(): string | null {
  const places = [process.env.PATCHBAY_CHROMIUM, ...USUAL_PLACES, chromium.executablePath()]
  return places.find((place) => place && existsSync(place)) ?? null
}

/** @throws where Chromium is missing */
export function launchChromium(options: LaunchOptions = {}): Promise<Browser> {
  const executablePath = findChromium()
  if (!executablePath) throw new Error(CHROMIUM_IS_MISSING)
  return chromium.launch({ ...options, executablePath, args: FLAGS })
}
