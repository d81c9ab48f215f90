import { DocumentTitle } from '~/components/document_title'
import { DevicesCard } from '~/features/notifications/devices_card'
import { PauseCard } from '~/features/notifications/pause_card'
import { PreferencesForm } from '~/features/notifications/preferences_form'
import type { Device, KindChoice, Preferences } from '~/features/notifications/types'
import { useTranslate } from '~/i18n/use_translate'
import AccountLayout from '~/layouts/account_layout'
import type { PageProps } from '~/types'
import section from '~/layouts/section_page.module.css'

type Props = PageProps<{
  preferences: Preferences
  kinds: KindChoice[]
  devices: Device[]
  timeZone: string
  pushKey: string
  thisDevice: string | null
}>

export default function NotificationPreferences(props: Props) {
  const { preferences, kinds, devices, timeZone, pushKey, thisDevice, user } = props
  const t = useTranslate()
  return (
    <>
      <DocumentTitle>{t('notifications.preferences.title')}</DocumentTitle>
      <h1 className={section.title}>{t('notifications.preferences.title')}</h1>
      <p className={section.lead}>
        {t(
          user?.isStaff ? 'notifications.preferences.lead' : 'notifications.preferences.lead_portal'
        )}
      </p>
      <PauseCard pausedUntil={preferences.pausedUntil} timeZone={timeZone} />
      <DevicesCard devices={devices} pushKey={pushKey} thisDevice={thisDevice} />
      <PreferencesForm preferences={preferences} kinds={kinds} timeZone={timeZone} />
    </>
  )
}

NotificationPreferences.layout = AccountLayout
