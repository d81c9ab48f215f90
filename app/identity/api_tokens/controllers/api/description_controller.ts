import type { HttpContext } from '@adonisjs/core/http'
import { addressOf } from '#tenancy/installation'
import { describeApi } from '#identity/api_tokens/openapi/document'

/** The API's description for machines, open to everybody. */
export default class DescriptionController {
  async show({ tenant, response }: HttpContext) {
    response.header('Content-Type', 'application/vnd.oai.openapi+json;version=3.1')
    return response.send(JSON.stringify(describeApi(addressOf(tenant, '/api/v1'))))
  }
}
