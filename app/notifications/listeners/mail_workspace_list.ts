import { enqueue } from '#foundation/queue/enqueue'
import type { RecordedEvent } from '#foundation/events/domain_event'
import type { Listener } from '#foundation/events/listener'
import type WorkspacesLookedFor from '#workspaces/sign_up/events/workspaces_looked_for'
import { SendWorkspaceList } from '#notifications/jobs/send_workspace_list'

/** Who looks for their workspaces gets their list by mail. */
export default class MailWorkspaceList implements Listener<WorkspacesLookedFor> {
  static listenerName = 'notifications.mail_workspace_list'

  async handle({ id, payload: { userId } }: RecordedEvent<WorkspacesLookedFor>) {
    await enqueue(new SendWorkspaceList({ userId, eventId: id }), { id: `workspace-list-${id}` })
  }
}
