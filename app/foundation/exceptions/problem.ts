import type { HttpError } from '@adonisjs/core/types/http'

/** One invalid field of a request body, named by its path in the body. */
export interface InvalidField {
  field: string
  message: string
  rule: string
}

/**
 * A problem as RFC 9457 (section 3) describes it, with our error code and, for invalid
 * input, the fields as extension members.
 */
export interface Problem {
  type: string
  title: string
  status: number
  instance: string
  code?: string
  errors?: InvalidField[]
}

/** Shapes an error for `application/problem+json`; the words of a 5xx stay inside. */
export function problemFrom(error: HttpError, instance: string, showInternals: boolean): Problem {
  const isInternal = error.status >= 500 && !showInternals
  return {
    type: 'about:blank',
    title: isInternal ? 'Internal server error' : error.message,
    status: error.status,
    instance,
    ...(error.code ? { code: error.code } : {}),
    ...(Array.isArray(error.messages) ? { errors: error.messages as InvalidField[] } : {}),
  }
}
