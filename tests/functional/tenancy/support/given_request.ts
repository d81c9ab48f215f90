import { HttpContextFactory } from '@adonisjs/core/factories/http'
import { workspaceUrl } from '#tenancy/installation'

/** A request to the host of a workspace, as the first middleware gets it. */
export function givenRequestTo(slug: string) {
  return givenRequestToHost(new URL(workspaceUrl(slug)).host)
}

export function givenRequestToHost(host: string) {
  const ctx = new HttpContextFactory().create()
  ctx.request.request.headers.host = host
  return ctx
}
