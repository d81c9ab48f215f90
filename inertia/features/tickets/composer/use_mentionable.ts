import { usePage } from '@inertiajs/react'
import type { Mentionable } from '~/components/rich_text/mention_node'
import { useShared } from '~/components/use_shared'
import type { Named } from '~/types'

/** Colleagues and teams whom a note can name. */
export function useMentionable(): Mentionable[] {
  const { user } = useShared()
  const { staff = [], teams = [] } = usePage<{ staff?: Named[]; teams?: Named[] }>().props
  return [
    ...staff
      .filter(({ id }) => id !== user?.id)
      .map(({ id, name }) => ({ id: `user:${id}`, name })),
    ...teams.map(({ id, name }) => ({ id: `team:${id}`, name })),
  ]
}
