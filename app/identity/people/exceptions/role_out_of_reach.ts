import ExpectedError from '#foundation/exceptions/expected_error'

/** Somebody wants to hand out a role above their own, or change a person who has one. */
export default class RoleOutOfReach extends ExpectedError {
  static code = 'E_ROLE_OUT_OF_REACH'
  static status = 403
  static message = 'This role is above your own'
}
