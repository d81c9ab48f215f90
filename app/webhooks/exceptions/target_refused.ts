import ExpectedError from '#foundation/exceptions/expected_error'
import type { OutboundFailure } from '#foundation/outbound/outbound_error'

/** The address may not be sent to, which can be said without sending anything. */
export default class TargetRefused extends ExpectedError {
  static code = 'E_WEBHOOK_TARGET_REFUSED'
  static status = 422
  static message = 'This address cannot be used'
  field = 'url'

  constructor(reason: OutboundFailure) {
    super()
    this.details = { reason }
  }
}
