import type { HttpContext } from '@adonisjs/core/http'
import { tenantResolver } from '#tenancy/installation'

/**
 * Tells a proxy which hosts to get certificates for, as Caddy's on-demand TLS asks
 * (https://caddyserver.com/docs/caddyfile/options#on-demand-tls): 200 for those we serve.
 */
export default class TlsChecksController {
  async show({ request, response }: HttpContext) {
    const domain: unknown = request.qs().domain
    const isOurs = typeof domain === 'string' && (await tenantResolver.serves(domain))
    return response.status(isOurs ? 200 : 404).send(isOurs ? 'served here' : 'not served here')
  }
}
