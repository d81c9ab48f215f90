import { Exception } from '@adonisjs/core/exceptions'

/**
 * A failure that a person can do something about. Its sentence is translated by
 * `problems.<code>`; browsers that sent a form come back to it with what they wrote,
 * programs get an RFC 9457 problem.
 */
export default class ExpectedError extends Exception {
  /** Values the translated sentence may use. */
  details: Record<string, string | number> = {}

  /** The form field to show the sentence at; without one it is shown above the form. */
  field?: string
}
