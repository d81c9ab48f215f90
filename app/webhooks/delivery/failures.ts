import type { OutboundFailure } from '#foundation/outbound/outbound_error'

/** Why a delivery did not arrive; `webhooks.errors` says it in words. */
export type DeliveryFailure =
  OutboundFailure | 'status' | 'redirected' | 'gone' | 'endpoint_off' | 'secret_unreadable'

/** What an answer other than 2xx means. Redirects are not followed: the address is to be set. */
export function failureOf(status: number): DeliveryFailure | null {
  if (status >= 200 && status < 300) return null
  if (status >= 300 && status < 400) return 'redirected'
  return status === 410 ? 'gone' : 'status'
}
