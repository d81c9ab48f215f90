import { DateTime } from 'luxon'
import hash from '@adonisjs/core/services/hash'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { record } from '#foundation/events/record'
import { transaction } from '#foundation/database/transaction'
import { recheckStreams } from '#foundation/realtime/stream_ends'
import { noteVerified } from '#identity/accounts/actions/note_verified'
import { assertStrongPassword } from '#identity/accounts/assert_strong_password'
import { endAccess } from '#identity/people/end_access'
import { UseLink, findUsableLink } from '#identity/links/actions/use_link'
import LinkInvalid from '#identity/links/exceptions/link_invalid'
import type MailLink from '#identity/links/models/mail_link'
import { revokeLinks } from '#identity/links/revoke_links'
import User from '#identity/models/user'
import PersonNoticed from '#identity/notices/person_noticed'
import { TenantContext } from '#tenancy/tenant_context'

/**
 * Sets a password, a first one as well, for who has the mailbox. Somebody else may have had the
 * old one: all sessions, tokens and waiting links of the person end, and they are told.
 *
 * @throws LinkInvalid, WeakPassword
 */
export class ResetPassword {
  async execute(token: string, password: string): Promise<User> {
    await findUsableLink(token, 'password_reset')
    const stored = await hash.make(password)
    const user = await transaction(async (trx) => {
      const link = await new UseLink().execute(token, 'password_reset', trx)
      const person = await ownerOfReset(link, trx)
      if (!person) throw new LinkInvalid()
      assertStrongPassword(password, person.email)
      await endAccess(person.id, trx)
      await revokeLinks(person.email, ['password_reset', 'sign_in', 'sign_up'], trx)
      const payload = { userId: person.id, kind: 'password_changed' as const, email: person.email }
      await record(new PersonNoticed({ actorId: person.id, payload }), trx)
      await noteVerified(person, trx)
      return person.merge({ password: stored, passwordChangedAt: DateTime.now() }).save()
    })
    await recheckStreams({ tenantId: TenantContext.id(), userId: user.id })
    return user
  }
}

/** Whose password a link sets: of the address it was mailed to, who is still there. */
export async function ownerOfReset(
  { email, userId }: MailLink,
  client?: TransactionClientContract
): Promise<User | null> {
  const person = await User.findBy('email', email, { client })
  if (!person || person.isDisabled || person.anonymizedAt) return null
  return userId === null || userId === person.id ? person : null
}
