import { IconBell, IconDevices, IconKey, IconShieldLock, IconUser } from '@tabler/icons-react'

/** The pages of one's own account, in the order of their navigation. */
export const accountSections = [
  { key: 'profile', path: '/account/profile', icon: IconUser, isForStaffOnly: false },
  { key: 'security', path: '/account/security', icon: IconShieldLock, isForStaffOnly: false },
  { key: 'sessions', path: '/account/sessions', icon: IconDevices, isForStaffOnly: false },
  {
    key: 'notifications',
    path: '/account/notifications',
    icon: IconBell,
    isForStaffOnly: false,
  },
  { key: 'tokens', path: '/account/tokens', icon: IconKey, isForStaffOnly: true },
] as const
