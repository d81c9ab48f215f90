import { transaction } from '#foundation/database/transaction'
import { isUniqueViolation } from '#foundation/database/unique_violation'
import { record } from '#foundation/events/record'
import type User from '#identity/models/user'
import ExportRequested from '#workspaces/portability/events/export_requested'
import ExportUnderWay from '#workspaces/portability/exceptions/export_under_way'
import WorkspaceExport from '#workspaces/portability/models/workspace_export'

/**
 * Asks for an archive of the workspace, made in the background.
 *
 * @throws ExportUnderWay
 */
export class RequestExport {
  async execute(actor: User): Promise<WorkspaceExport> {
    try {
      return await transaction(async (trx) => {
        const wanted = await WorkspaceExport.create({ requestedBy: actor.id }, { client: trx })
        const payload = { exportId: wanted.id }
        await record(new ExportRequested({ actorId: actor.id, payload }), trx)
        return wanted
      })
    } catch (error) {
      throw isUniqueViolation(error) ? new ExportUnderWay() : error
    }
  }
}
