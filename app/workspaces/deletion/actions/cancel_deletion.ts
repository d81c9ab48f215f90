import { transaction } from '#foundation/database/transaction'
import { record } from '#foundation/events/record'
import type User from '#identity/models/user'
import { tenantResolver } from '#tenancy/installation'
import Tenant from '#tenancy/models/tenant'
import DeletionCancelled from '#workspaces/deletion/events/deletion_cancelled'

/** Keeps the workspace. Once its time has come nothing is left to keep. */
export class CancelDeletion {
  async execute({ id, slug }: Tenant, actor: User) {
    await transaction(async (trx) => {
      const tenant = await Tenant.query({ client: trx })
        .where('id', id)
        .where('deletion_due_at', '>', new Date())
        .forUpdate()
        .first()
      if (!tenant) return
      const payload = { dueAt: tenant.deletionDueAt!.toISO()! }
      await trx.from('tenants').where('id', id).update({ deletion_due_at: null })
      await record(new DeletionCancelled({ actorId: actor.id, payload }), trx)
    })
    tenantResolver.forget(slug)
  }
}
