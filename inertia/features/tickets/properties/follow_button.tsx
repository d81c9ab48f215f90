import { Button } from '@mantine/core'
import { router } from '@inertiajs/react'
import { IconBell, IconBellCheck } from '@tabler/icons-react'
import { urlFor } from '~/client'
import { useTranslate } from '~/i18n/use_translate'
import type { TicketDetails } from '~/types'

export function FollowButton({ ticket }: { ticket: TicketDetails }) {
  const t = useTranslate()
  const { isFollowing, number } = ticket
  const toggle = () => {
    const options = { preserveScroll: true, preserveState: true, only: ['ticket', 'timeline'] }
    if (isFollowing) router.delete(urlFor('agent.following.destroy', [number]), options)
    else router.post(urlFor('agent.following.store', [number]), {}, options)
  }
  return (
    <Button
      size="compact-sm"
      variant="default"
      aria-pressed={isFollowing}
      leftSection={isFollowing ? <IconBellCheck size={15} /> : <IconBell size={15} />}
      onClick={toggle}
    >
      {t(isFollowing ? 'agent.ticket.unfollow' : 'agent.ticket.follow')}
    </Button>
  )
}
