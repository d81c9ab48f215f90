import { checkTarget } from '#foundation/outbound/check_target'
import { OutboundError } from '#foundation/outbound/outbound_error'
import TargetRefused from '#webhooks/exceptions/target_refused'

/**
 * What stands in the form, written as it will be asked for. Where DNS leads is judged anew by
 * every try.
 *
 * @throws TargetRefused
 */
export function checkAddress(typed: string): string {
  try {
    const url = checkTarget(typed)
    url.hash = ''
    return url.href
  } catch (error) {
    if (error instanceof OutboundError) throw new TargetRefused(error.reason)
    throw error
  }
}
