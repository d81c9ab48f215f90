import { router } from '@inertiajs/react'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { urlFor } from '~/client'
import { useTranslate } from '~/i18n/use_translate'
import type { Priority, TicketDetails } from '~/types'

export interface TicketEdit {
  subject?: string
  statusId?: number
  priority?: Priority
  assigneeId?: number | null
  teamId?: number | null
  tags?: string[]
}

/**
 * Sends one changed field with the version it was read at. The page shows the change at
 * once and falls back to the server's word where it was refused.
 */
export function useTicketUpdate(ticket: TicketDetails) {
  const t = useTranslate()
  const [isSaving, setIsSaving] = useState(false)

  const update = (edit: TicketEdit, shown: Partial<TicketDetails>) => {
    const complain = (message: string) =>
      notifications.show({ message, color: 'red', role: 'alert', autoClose: 10_000 })
    router
      .optimistic<{ ticket: TicketDetails }>((props) => ({ ticket: { ...props.ticket, ...shown } }))
      .patch(
        urlFor('agent.tickets.update', [ticket.number]),
        { version: ticket.version, ...edit },
        {
          preserveScroll: true,
          preserveState: true,
          only: ['ticket', 'timeline', 'views'],
          onStart: () => setIsSaving(true),
          onFinish: () => setIsSaving(false),
          onError: (errors) => complain(Object.values(errors)[0] ?? t('common.errors.unexpected')),
          onHttpException: () => {
            complain(t('common.errors.unexpected'))
            return false
          },
          onNetworkError: () => {
            complain(t('common.errors.network'))
            return false
          },
        }
      )
  }

  return { update, isSaving }
}
