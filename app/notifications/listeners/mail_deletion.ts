import type { RecordedEvent } from '#foundation/events/domain_event'
import type { Listener } from '#foundation/events/listener'
import { listCaretakers } from '#identity/queries/list_caretakers'
import { postMail } from '#mail/outgoing/post_mail'
import DeletionRequested from '#workspaces/deletion/events/deletion_requested'
import type DeletionCancelled from '#workspaces/deletion/events/deletion_cancelled'
import { SendDeletionNotice } from '#notifications/jobs/send_deletion_notice'

/** All owners and admins learn that the workspace ends, and that it stays after all. */
export default class MailDeletion implements Listener<DeletionRequested | DeletionCancelled> {
  static listenerName = 'notifications.mail_deletion'

  async handle({ id, name, actorId, payload }: RecordedEvent<DeletionRequested>) {
    const kind = name === DeletionRequested.eventName ? 'requested' : 'cancelled'
    for (const { id: userId, email: to } of await listCaretakers()) {
      const job = new SendDeletionNotice({ eventId: id, kind, userId, actorId, ...payload })
      await postMail({ key: `deletion.${id}.${userId}`, to, recipientId: userId }, job)
    }
  }
}
