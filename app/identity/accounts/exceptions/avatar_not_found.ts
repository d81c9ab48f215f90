import ExpectedError from '#foundation/exceptions/expected_error'

/** There is no such picture, or not for who asks. */
export default class AvatarNotFound extends ExpectedError {
  static code = 'E_AVATAR_NOT_FOUND'
  static status = 404
  static message = 'There is no such picture'
}
