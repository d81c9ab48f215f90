import ExpectedError from '#foundation/exceptions/expected_error'

/** There is no such device, or it is somebody else's. */
export default class DeviceNotFound extends ExpectedError {
  static status = 404
  static code = 'E_DEVICE_NOT_FOUND'
  static message = 'There is no such device here.'
}
