import { Exception } from '@adonisjs/core/exceptions'

/** A customer asked for a page of the staff. */
export default class StaffOnly extends Exception {
  static code = 'E_STAFF_ONLY'
  static status = 403
  static message = 'This is for staff only'
}
