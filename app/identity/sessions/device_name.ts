/** What somebody browses with, in the words they know it by; null for what is not known. */
export interface DeviceName {
  browser: string | null
  system: string | null
}

/** Real ones are shorter; the patterns take their time with very long ones. */
const LONGEST = 512

/** Order matters: most browsers claim to be others as well. */
const browsers: [RegExp, string][] = [
  [/YaBrowser\//, 'Yandex Browser'],
  [/\bEdgA?\/|EdgiOS\//, 'Edge'],
  [/\bOPR\/|OPiOS\//, 'Opera'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/Vivaldi\//, 'Vivaldi'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|CriOS\//, 'Chrome'],
  [/Version\/.*Safari\//, 'Safari'],
]

const systems: [RegExp, string][] = [
  [/iPhone|iPod/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/CrOS/, 'ChromeOS'],
  [/Windows/, 'Windows'],
  [/Macintosh|Mac OS X/, 'macOS'],
  [/Linux/, 'Linux'],
]

/** Reads a User-Agent header. It is what the browser says, so it informs and proves nothing. */
export function deviceName(userAgent: string | null | undefined): DeviceName {
  return { browser: match(browsers, userAgent), system: match(systems, userAgent) }
}

/** "Chrome, Windows": names of products, the same in every language. */
export function deviceWords(userAgent: string | null | undefined): string | null {
  const { browser, system } = deviceName(userAgent)
  return [browser, system].filter(Boolean).join(', ') || null
}

function match(names: [RegExp, string][], userAgent = '' as string | null) {
  const start = (userAgent ?? '').slice(0, LONGEST)
  return names.find(([pattern]) => pattern.test(start))?.[1] ?? null
}
