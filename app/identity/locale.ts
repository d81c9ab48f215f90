import i18nManager from '@adonisjs/i18n/services/main'
import type { HttpContext } from '@adonisjs/core/http'
import { locales, type Locale } from '#config/i18n'

const LOCALE_COOKIE = 'locale'

/**
 * The first of these that we speak and the workspace offers: what the person chose, what this
 * browser was told, what the browser asks for, the workspace's own language, the default. Also
 * works for requests that met no middleware, such as those for unknown pages.
 */
export function detectLocale(ctx: HttpContext): Locale {
  const { auth, tenant, request } = ctx as Partial<HttpContext> & HttpContext
  const cookie = request.plainCookie(LOCALE_COOKIE, { encoded: false })
  const languages = request.languages().filter((language) => language !== '*')
  const asked = i18nManager.getSupportedLocaleFor(languages)
  const candidates = [auth?.user?.locale, cookie, asked, tenant?.locale]
  const offered = tenant?.languages ?? locales
  const known = candidates.find((one) => isLocale(one) && offered.includes(one))
  return (known as Locale | undefined) ?? (i18nManager.defaultLocale as Locale)
}

/** Tells this browser's next visits, also before anybody signs in. */
export function rememberLocale({ response }: HttpContext, locale: Locale) {
  response.plainCookie(LOCALE_COOKIE, locale, { encode: false, maxAge: '1 year' })
}

function isLocale(value: unknown): value is Locale {
  return locales.includes(value as Locale)
}
