import { Exception } from '@adonisjs/core/exceptions'

/** A program asked for something sensitive; browsers are asked to confirm who they are. */
export default class ConfirmationRequired extends Exception {
  static code = 'E_CONFIRMATION_REQUIRED'
  static status = 403
  static message = 'Confirm first that it is you'
}
