import type { I18n } from '@adonisjs/i18n'
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

  /** The details in somebody's language, where they hold words that need one. */
  detailsIn(_i18n: I18n): Record<string, string | number> {
    return this.details
  }
}
