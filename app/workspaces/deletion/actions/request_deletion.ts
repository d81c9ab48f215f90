import { DateTime } from 'luxon'
import { transaction } from '#foundation/database/transaction'
import { record } from '#foundation/events/record'
import type User from '#identity/models/user'
import { installationDomain, tenantResolver } from '#tenancy/installation'
import Tenant from '#tenancy/models/tenant'
import DeletionRequested from '#workspaces/deletion/events/deletion_requested'
import ExportFirst from '#workspaces/deletion/exceptions/export_first'
import WrongAddress from '#workspaces/deletion/exceptions/wrong_address'
import { WAITING_DAYS } from '#workspaces/deletion/waiting_time'
import { hasUsableExport } from '#workspaces/portability/queries/list_exports'

interface Decision {
  /** Of the workspace, as the person typed it. */
  address: string
  /** "I have all I need": no export is wanted. */
  hasEverything: boolean
}

/**
 * Starts the waiting time after which the workspace is deleted. Asked again it changes nothing.
 *
 * @throws WrongAddress
 * @throws ExportFirst
 */
export class RequestDeletion {
  async execute({ id, slug }: Tenant, actor: User, { address, hasEverything }: Decision) {
    if (!isAddressOf(slug, address)) throw new WrongAddress()
    if (!hasEverything && !(await hasUsableExport())) throw new ExportFirst()
    await transaction(async (trx) => {
      const tenant = await Tenant.query({ client: trx }).where('id', id).forUpdate().firstOrFail()
      if (tenant.deletionDueAt) return
      const dueAt = DateTime.now().plus({ days: WAITING_DAYS })
      await trx.from('tenants').where('id', id).update({ deletion_due_at: dueAt.toJSDate() })
      const payload = { dueAt: dueAt.toISO() }
      await record(new DeletionRequested({ actorId: actor.id, payload }), trx)
    })
    tenantResolver.forget(slug)
  }
}

function isAddressOf(slug: string, typed: string) {
  return [slug, `${slug}.${installationDomain}`].includes(typed.trim().toLowerCase())
}
