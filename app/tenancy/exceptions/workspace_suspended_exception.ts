import ExpectedError from '#foundation/exceptions/expected_error'

/** What visitors of a suspended workspace are told; what the operator keeps for themselves is null. */
export interface SuspensionNotice {
  reason: string | null
  contact: string | null
}

/** The operator closed the workspace for now. Answered by a page of its own. */
export class WorkspaceSuspendedException extends ExpectedError {
  static status = 403
  static code = 'E_WORKSPACE_SUSPENDED'
  static message = 'This workspace is suspended'

  constructor(readonly notice: SuspensionNotice) {
    super()
  }
}
