import { useCallback } from 'react'
import { useTranslate } from '~/i18n/use_translate'
import type { NotificationItem } from '~/features/notifications/types'

/** What happened, in the words that mails and pushes use as well. */
export function useSentence() {
  const t = useTranslate()
  return useCallback(
    ({ kind, actor, details }: NotificationItem) =>
      t(`notifications.sentences.${kind}`, {
        ...details,
        actor: actor?.name ?? '',
        hasActor: actor ? 'yes' : 'no',
      }),
    [t]
  )
}
