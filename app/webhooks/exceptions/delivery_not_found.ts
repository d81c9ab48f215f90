import ExpectedError from '#foundation/exceptions/expected_error'

/** No delivery of this endpoint has this id; those of long ago are deleted. */
export default class DeliveryNotFound extends ExpectedError {
  static code = 'E_WEBHOOK_DELIVERY_NOT_FOUND'
  static status = 404
  static message = 'There is no such delivery here'
}
