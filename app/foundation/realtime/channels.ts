import transmit from '@adonisjs/transmit/services/main'
import type { HttpContext } from '@adonisjs/core/http'

type Params = Record<string, string>
type MayListen<Given extends Params> = (
  ctx: HttpContext,
  params: Given
) => Promise<boolean> | boolean

interface Channel {
  pattern: string
  expression: RegExp
  mayListen: MayListen<any>
}

const channels: Channel[] = []
const granted = new WeakMap<HttpContext, string>()

/** The workspace's id comes first in every name, so that none can be asked for at another's host. */
const PREFIX = 'tenants/:tenantId/'

/**
 * Opens a channel to those the callback lets in. It is asked on each subscription, after the
 * workspace in the channel's name was found to be the request's own.
 *
 * ```ts
 * authorizeChannel('tenants/:tenantId/staff/tickets', (ctx) => ctx.auth.user!.isStaff)
 * ```
 */
export function authorizeChannel<Given extends Params = Params>(
  pattern: string,
  mayListen: MayListen<Given>
) {
  if (!pattern.startsWith(PREFIX)) throw new Error(`A channel starts with "${PREFIX}"`)
  channels.push({ pattern, expression: expressionOf(pattern), mayListen })
  transmit.authorize(pattern, (ctx: HttpContext) => isGranted(ctx))
}

/** Patterns of all channels there are. */
export function channelPatterns(): string[] {
  return channels.map(({ pattern }) => pattern)
}

/** False for a channel that nobody opened, which Transmit itself would let everyone into. */
export async function grantChannel(ctx: HttpContext, tenantId: number, name: string) {
  const match = channels
    .map((channel) => ({ channel, params: channel.expression.exec(name)?.groups }))
    .find(({ params }) => params)
  if (!match || match.params!.tenantId !== String(tenantId)) return false
  if (!(await match.channel.mayListen(ctx, { ...match.params }))) return false
  granted.set(ctx, name)
  return true
}

/** Transmit asks as well; it believes what was granted to this very request and nothing else. */
function isGranted(ctx: HttpContext) {
  return granted.get(ctx) === ctx.request.input('channel')
}

/** Parameters are ids, so a name has one spelling only. */
function expressionOf(pattern: string) {
  return new RegExp(`^${pattern.replace(/:(\w+)/g, '(?<$1>[1-9]\\d{0,15})')}$`)
}
