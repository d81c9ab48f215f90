import { randomUUID } from 'node:crypto'
import { systemDatabase } from '#tenancy/system_database'

/** A mailbox that this process may watch, with the count of its changes. */
export interface Leased {
  tenantId: number
  mailboxId: number
  revision: number
}

/** How long a process that died keeps its mailboxes from the others. */
export const LEASE_SECONDS = 30

interface Row {
  tenant_id: number
  id: number
  imap_revision: number
}

const TO_WATCH = `
  m.is_on and m.intake = 'imap'
  and t.suspended_at is null and (t.deletion_due_at is null or t.deletion_due_at > now())`

/**
 * Which process watches which mailbox, in all workspaces. A lease that is not renewed ends by the
 * clock of the database, so that no two processes watch one mailbox, and another takes over.
 */
export class Leases {
  readonly holder = randomUUID()

  /** Takes some of the mailboxes that nobody watches, so that other processes get their share. */
  async claim(most: number): Promise<Leased[]> {
    return this.read(
      `update mailboxes set imap_leased_by = ?, imap_leased_until = now() + interval '${LEASE_SECONDS} seconds'
       where (tenant_id, id) in (
         select m.tenant_id, m.id from mailboxes m join tenants t on t.id = m.tenant_id
         where ${TO_WATCH} and (m.imap_leased_until is null or m.imap_leased_until < now())
         order by m.imap_leased_until nulls first
         limit ? for update of m skip locked
       ) returning tenant_id, id, imap_revision`,
      [this.holder, most]
    )
  }

  /** @returns what is still ours; whatever else this process watches it must let go of at once */
  async renew(): Promise<Leased[]> {
    return this.read(
      `update mailboxes m set imap_leased_until = now() + interval '${LEASE_SECONDS} seconds'
       from tenants t where t.id = m.tenant_id and ${TO_WATCH}
         and m.imap_leased_by = ? and m.imap_leased_until > now()
       returning m.tenant_id, m.id, m.imap_revision`,
      [this.holder]
    )
  }

  async release({ tenantId, mailboxId }: Pick<Leased, 'tenantId' | 'mailboxId'>) {
    await systemDatabase()
      .from('mailboxes')
      .where({ tenant_id: tenantId, id: mailboxId, imap_leased_by: this.holder })
      .update({ imap_leased_by: null, imap_leased_until: null })
  }

  private async read(statement: string, values: (string | number)[]): Promise<Leased[]> {
    const { rows } = await systemDatabase().rawQuery<{ rows: Row[] }>(statement, values)
    return rows.map(({ tenant_id: tenantId, id: mailboxId, imap_revision: revision }) => ({
      tenantId: Number(tenantId),
      mailboxId: Number(mailboxId),
      revision,
    }))
  }
}
