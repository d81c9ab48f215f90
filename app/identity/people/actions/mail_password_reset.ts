import { transaction } from '#foundation/database/transaction'
import { IssueLink } from '#identity/links/actions/issue_link'
import { LinkLimits } from '#identity/links/link_limits'
import { LockedPeople, refuseAnonymized } from '#identity/people/lock_people'
import TooManyMails from '#identity/people/exceptions/too_many_mails'
import type User from '#identity/models/user'

/**
 * Has a link to a new password mailed to a person's own address, a few times an hour at most.
 *
 * @throws RoleOutOfReach, PersonIsGone
 */
export class MailPasswordReset {
  async execute(personId: number, actor: User): Promise<void> {
    await transaction(async (trx) => {
      const people = await LockedPeople.lock([personId, actor.id], trx)
      const person = people.get(personId)
      people.actor(actor.id, { over: person.role })
      refuseAnonymized(person)
      const limits = new LinkLimits('password_reset', person.email)
      if (!(await limits.takeFromAddress())) throw new TooManyMails()
      await new IssueLink().execute(
        {
          purpose: 'password_reset',
          email: person.email,
          userId: person.id,
          actorId: actor.id,
        },
        trx
      )
    })
  }
}
