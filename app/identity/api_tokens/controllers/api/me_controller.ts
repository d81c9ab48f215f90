import type { HttpContext } from '@adonisjs/core/http'
import MeTransformer from '#identity/api_tokens/transformers/me_transformer'

/** Who a program acts for. */
export default class MeController {
  async show({ auth, apiToken, tenant }: HttpContext) {
    return new MeTransformer(auth.getUserOrFail(), { tenant, token: apiToken }).toObject()
  }
}
