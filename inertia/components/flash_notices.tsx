import { notifications } from '@mantine/notifications'
import { useEffect } from 'react'
import { useShared } from '~/components/use_shared'
import { useTranslate } from '~/i18n/use_translate'

/** Shows what the server says after an action; each answer once, also when the words repeat. */
export function FlashNotices() {
  const { flash } = useShared()
  const t = useTranslate()

  useEffect(() => {
    if (flash?.success) {
      notifications.show({
        message: flash.success,
        color: 'teal',
        role: 'status',
        closeButtonProps: { 'aria-label': t('common.notice.dismiss') },
      })
    }
    if (flash?.error) {
      notifications.show({
        message: flash.error,
        color: 'red',
        role: 'alert',
        autoClose: 10_000,
        closeButtonProps: { 'aria-label': t('common.notice.dismiss') },
      })
    }
  }, [flash, t])

  return null
}
