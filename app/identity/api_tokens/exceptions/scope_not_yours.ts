import ExpectedError from '#foundation/exceptions/expected_error'

/** A token was asked for with more than its person may do. */
export default class ScopeNotYours extends ExpectedError {
  static code = 'E_SCOPE_NOT_YOURS'
  static status = 422
  static message = 'Your role does not include this scope'
  field = 'scopes'
}
