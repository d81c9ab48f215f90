import ExpectedError from '#foundation/exceptions/expected_error'

/** An archive that is damaged, foreign, too large or not what its manifest says. */
export default class ArchiveRefused extends ExpectedError {
  static status = 422
  static code = 'E_ARCHIVE_REFUSED'

  constructor(readonly reason: string) {
    super(`This archive cannot be imported: ${reason}`)
    this.details = { reason }
  }
}
