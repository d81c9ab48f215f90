import { transaction } from '#foundation/database/transaction'
import type { RecordedEvent } from '#foundation/events/domain_event'
import type { Listener } from '#foundation/events/listener'
import { IssueLink } from '#identity/links/actions/issue_link'
import MailLink from '#identity/links/models/mail_link'
import User from '#identity/models/user'
import type WorkspaceOpened from '#workspaces/sign_up/events/workspace_opened'

const purpose = 'email_verification'

/** An owner who signed up is asked whether the address is theirs, once. */
export default class VerifyOwnersAddress implements Listener<WorkspaceOpened> {
  static listenerName = 'sign_up.verify_owners_address'

  async handle({ payload: { ownerId } }: RecordedEvent<WorkspaceOpened>) {
    await transaction(async (trx) => {
      const owner = await User.query({ client: trx }).where('id', ownerId).forUpdate().first()
      if (!owner || owner.emailVerifiedAt) return
      const links = MailLink.query({ client: trx }).where({ userId: owner.id, purpose })
      if (await links.first()) return
      await new IssueLink().execute({ purpose, email: owner.email, userId: owner.id }, trx)
    })
  }
}
