export type Complexity = 'too_many_parts' | 'too_deep' | 'header_too_large'

/** A mail that is built to be hard to read, or by a program gone wrong. */
export class MailTooComplex extends Error {
  constructor(readonly reason: Complexity) {
    super(`The mail cannot be read within bounds: ${reason}`)
  }
}
