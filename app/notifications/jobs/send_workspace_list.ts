import i18nManager from '@adonisjs/i18n/services/main'
import { Job } from '#foundation/queue/job'
import User from '#identity/models/user'
import { addressOf, installationUrl } from '#tenancy/installation'
import { localeOf } from '#mail/letters/locale_of'
import { sendLetter } from '#mail/outgoing/send_letter'
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
    const i18n = i18nManager.locale(locale)
    const found = await listWorkspacesOf(user.email)
    const say = (key: string) => i18n.t(`mails.workspaces.${key}`, { count: found.length })
    await sendLetter({
      tenant,
      locale,
      to: user,
      letter: {
        subject: say('subject'),
        greeting: i18n.t('mails.greeting', { name: user.name }),
        lines: [say('lead')],
        places: found.map(({ name, ...at }) => ({ name, url: addressOf(at, '/sign-in') })),
        action: { label: say('action'), url: placeOf(found) },
        notes: [say('note')],
      },
      key: `workspaces.${this.payload.eventId}`,
      isSecurity: true,
      isFromInstallation: true,
    })
  }
}

function placeOf(found: Parameters<typeof addressOf>[0][]) {
  return found.length === 1 ? addressOf(found[0]!, '/sign-in') : installationUrl()
}
