import { useState } from 'react'
import { useNotifications } from '~/features/notifications/use_notifications'
import { useTranslate } from '~/i18n/use_translate'
import { Announcer } from '~/realtime/announcer'

/** Tells screen readers when something new has come. */
export function NewNotifications() {
  const t = useTranslate()
  const count = useNotifications()
  const [{ known, arrivals }, setState] = useState({ known: count, arrivals: 0 })
  if (count !== known) {
    setState({ known: count, arrivals: count > known ? arrivals + 1 : arrivals })
  }
  const sentence = arrivals > 0 ? `${t('notifications.bell.arrived')} (${count})` : null
  return <Announcer sentence={sentence} />
}
