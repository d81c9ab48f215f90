import { Job } from '#foundation/queue/job'
import User from '#identity/models/user'
import { addressOf, installationUrl } from '#tenancy/installation'
import { localeOf } from '#mail/letters/locale_of'
import { sendLetter } from '#mail/outgoing/send_letter'
import { mailTexts } from '#mail/templates/mail_texts'
import { writeLetter } from '#mail/templates/write_letter'
import { findOwnTenant } from '#tenancy/find_own_tenant'
import { listWorkspacesOf } from '#workspaces/sign_up/queries/list_workspaces_of'

/** Tells a person, at their own address, which workspaces it belongs to. */
export class SendWorkspaceList extends Job<{ userId: number; eventId: number }> {
  static jobName = 'notifications.send_workspace_list'
  static priority = 'urgent' as const
  static override runsWhileSuspended = true

  async run() {
    const user = await User.find(this.payload.userId)
    if (!user || user.isDisabled) return
    const tenant = await findOwnTenant()
    const locale = localeOf(user, tenant)
    const texts = await mailTexts('workspaces', locale)
    const found = await listWorkspacesOf(user.email)
    await sendLetter({
      tenant,
      locale,
      to: user,
      letter: writeLetter(texts, {
        values: { name: user.name, count: found.length },
        places: found.map(({ name, ...at }) => ({ name, url: addressOf(at, '/sign-in') })),
        url: placeOf(found),
      }),
      key: `workspaces.${this.payload.eventId}`,
      isSecurity: true,
      isFromInstallation: true,
    })
  }
}

function placeOf(found: Parameters<typeof addressOf>[0][]) {
  return found.length === 1 ? addressOf(found[0]!, '/sign-in') : installationUrl()
}
