import ExpectedError from '#foundation/exceptions/expected_error'

/** There is none, or it is somebody else's. */
export default class NotificationNotFound extends ExpectedError {
  static status = 404
  static code = 'E_NOTIFICATION_NOT_FOUND'
  static message = 'There is no such notification here.'
}
