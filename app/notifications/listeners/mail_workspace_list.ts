import type { RecordedEvent } from '#foundation/events/domain_event'
import type { Listener } from '#foundation/events/listener'
import User from '#identity/models/user'
import { postMail } from '#mail/outgoing/post_mail'
import type WorkspacesLookedFor from '#workspaces/sign_up/events/workspaces_looked_for'
import { SendWorkspaceList } from '#notifications/jobs/send_workspace_list'

/** Who looks for their workspaces gets their list by mail. */
export default class MailWorkspaceList implements Listener<WorkspacesLookedFor> {
  static listenerName = 'notifications.mail_workspace_list'

  async handle({ id, payload: { userId } }: RecordedEvent<WorkspacesLookedFor>) {
    const user = await User.find(userId)
    if (!user) return
    const { id: recipientId, email: to } = user
    const mail = { key: `workspaces.${id}`, to, recipientId, isAutomatic: false }
    await postMail(mail, new SendWorkspaceList({ userId, eventId: id }))
  }
}
