import { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { record } from '#foundation/events/record'
import UserCreated from '#identity/events/user_created'
import User, { normalizeEmail } from '#identity/models/user'
import { TenantContext } from '#tenancy/tenant_context'

interface Writer {
  email: string
  name: string
  locale: string
  /** False where somebody only says that they are there, as whoever sends a mail does. */
  isProven?: boolean
}

/**
 * The person behind an address, as a customer if they are new.
 * Takes part in the caller's transaction; of two at once one makes the person and the other
 * waits for it. Staff and people known by another name stay as they are.
 */
export class FindOrCreateCustomer {
  async execute(
    { email, name, locale, isProven = true }: Writer,
    trx: TransactionClientContract
  ): Promise<User> {
    const address = normalizeEmail(email)
    const rows = await trx
      .knexQuery()
      .table('users')
      .insert({
        tenant_id: TenantContext.id(),
        email: address,
        name: name.trim(),
        role: 'customer',
        locale,
        email_verified_at: isProven ? DateTime.now().toJSDate() : null,
      })
      .onConflict(['tenant_id', 'email'])
      .ignore()
      .returning('id')
    const user = await User.findByOrFail('email', address, { client: trx })
    if (rows.length > 0) await this.tell(user, trx)
    return user
  }

  private tell(user: User, trx: TransactionClientContract) {
    const payload = { userId: user.id, role: user.role }
    return record(new UserCreated({ actorId: user.id, payload }), trx)
  }
}
