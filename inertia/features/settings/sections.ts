import {
  IconArrowsExchange,
  IconBuilding,
  IconKey,
  IconLifebuoy,
  IconLock,
  IconMail,
  IconMailCog,
  IconMailForward,
  IconPalette,
  IconSend,
  IconShieldCheck,
  IconUsers,
  IconUsersGroup,
  IconWebhook,
  IconWorld,
} from '@tabler/icons-react'
import type texts from '@lang/en/settings.json'
import type { Permission } from '~/types'

/** A page of the workspace's settings, for whom the permission is given. */
export interface SettingsSection {
  key: keyof typeof texts.sections
  path: string
  permission: Permission
  icon: typeof IconBuilding
}

export interface SettingsGroup {
  key: keyof typeof texts.groups
  sections: SettingsSection[]
}

const at = (name: string) => `/agent/settings/${name}`

/** All pages of the settings, in the order of their navigation. */
export const settingsGroups: SettingsGroup[] = [
  {
    key: 'workspace',
    sections: [
      {
        key: 'general',
        path: at('general'),
        permission: 'workspace.manage',
        icon: IconBuilding,
      },
      { key: 'brand', path: at('brand'), permission: 'workspace.manage', icon: IconPalette },
      { key: 'domains', path: at('domains'), permission: 'workspace.manage', icon: IconWorld },
      { key: 'mail', path: at('mail'), permission: 'workspace.manage', icon: IconSend },
      { key: 'mailboxes', path: at('mailboxes'), permission: 'mailboxes.manage', icon: IconMail },
      {
        key: 'mail_templates',
        path: at('mail-texts'),
        permission: 'workspace.manage',
        icon: IconMailCog,
      },
    ],
  },
  {
    key: 'people',
    sections: [
      { key: 'people', path: at('people'), permission: 'people.manage', icon: IconUsers },
      {
        key: 'invitations',
        path: at('invitations'),
        permission: 'people.manage',
        icon: IconMailForward,
      },
      { key: 'teams', path: at('teams'), permission: 'teams.manage', icon: IconUsersGroup },
      { key: 'roles', path: at('roles'), permission: 'people.manage', icon: IconShieldCheck },
    ],
  },
  {
    key: 'safety',
    sections: [
      { key: 'access', path: at('access'), permission: 'security.manage', icon: IconLock },
      { key: 'tokens', path: at('tokens'), permission: 'security.manage', icon: IconKey },
      { key: 'webhooks', path: at('webhooks'), permission: 'webhooks.manage', icon: IconWebhook },
      {
        key: 'support_access',
        path: at('support-access'),
        permission: 'support_access.grant',
        icon: IconLifebuoy,
      },
      {
        key: 'workspace_data',
        path: at('workspace-data'),
        permission: 'workspace.export',
        icon: IconArrowsExchange,
      },
    ],
  },
]

/** The first page somebody with these permissions may open; null for none. */
export function firstSettingsPath(permissions: readonly Permission[]): string | null {
  const sections = settingsGroups.flatMap((group) => group.sections)
  return sections.find(({ permission }) => permissions.includes(permission))?.path ?? null
}
