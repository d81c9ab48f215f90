import { usePage } from '@inertiajs/react'
import { useShared } from '~/components/use_shared'
import { useLiveReload } from '~/realtime/use_live_reload'
import type { BellProps } from '~/features/notifications/types'

/** Keeps the bell up to date; once per page. @returns how much is unread */
export function useNotifications(): number {
  const { workspace, user } = useShared()
  const { props } = usePage<BellProps>()
  useLiveReload(
    workspace && user ? `tenants/${workspace.id}/people/${user.id}/notifications` : null,
    ['unread', 'items', 'page']
  )
  return props.unread?.count ?? 0
}
