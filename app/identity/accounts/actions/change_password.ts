import { DateTime } from 'luxon'
import hash from '@adonisjs/core/services/hash'
import { record } from '#foundation/events/record'
import { transaction } from '#foundation/database/transaction'
import { recheckStreams } from '#foundation/realtime/stream_ends'
import { assertStrongPassword } from '#identity/accounts/assert_strong_password'
import { endAppsOf } from '#identity/api_tokens/end_tokens'
import { revokeLinks } from '#identity/links/revoke_links'
import type User from '#identity/models/user'
import PersonNoticed from '#identity/notices/person_noticed'
import { endOtherSessions } from '#identity/sessions/end_sessions'
import { TenantContext } from '#tenancy/tenant_context'

interface NewPassword {
  password: string
  /** The session the person is in, which goes on. */
  sessionKey: string | undefined
}

/**
 * Gives a signed-in person another password, or their first one. Other sessions and apps end.
 *
 * @throws WeakPassword
 */
export class ChangePassword {
  async execute(user: User, { password, sessionKey }: NewPassword): Promise<void> {
    assertStrongPassword(password, user.email, 'newPassword')
    const stored = await hash.make(password)
    await transaction(async (trx) => {
      user.useTransaction(trx).merge({ password: stored, passwordChangedAt: DateTime.now() })
      await user.save()
      await endOtherSessions(user.id, sessionKey, trx)
      await endAppsOf(user.id, trx)
      await revokeLinks(user.email, ['password_reset', 'sign_in'], trx)
      const payload = { userId: user.id, kind: 'password_changed' as const, email: user.email }
      await record(new PersonNoticed({ actorId: user.id, payload }), trx)
    })
    await recheckStreams({ tenantId: TenantContext.id(), userId: user.id })
  }
}
