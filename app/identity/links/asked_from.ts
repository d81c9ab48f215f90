import type { HttpContext } from '@adonisjs/core/http'
import { deviceWords } from '#identity/sessions/device_name'

/**
 * Where a link was asked for, kept in its payload and told in its mail and on its page, so that
 * who did not ask for it notices. An empty string stands for an unknown browser.
 */
export function askedFrom({ request }: HttpContext) {
  return { device: deviceWords(request.header('user-agent')) ?? '' }
}
