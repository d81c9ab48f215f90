import { RequestValidator } from '@adonisjs/core/http'
import i18nManager from '@adonisjs/i18n/services/main'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import type { I18n } from '@adonisjs/i18n'
import { detectLocale } from '#identity/locale'

/** Decides which language this request is answered in. */
export default class DetectLocaleMiddleware {
  static {
    RequestValidator.messagesProvider = (ctx) => ctx.i18n.createMessagesProvider()
  }

  async handle(ctx: HttpContext, next: NextFn) {
    ctx.i18n = i18nManager.locale(detectLocale(ctx))
    return next()
  }
}

declare module '@adonisjs/core/http' {
  interface HttpContext {
    i18n: I18n
  }
}
