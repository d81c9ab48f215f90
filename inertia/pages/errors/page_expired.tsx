import { ErrorScreen } from '~/features/errors/error_screen'
import { useTranslate } from '~/i18n/use_translate'
import BareLayout from '~/layouts/bare_layout'

export default function PageExpired() {
  const t = useTranslate()
  return (
    <ErrorScreen
      illustration="broken"
      title={t('error_pages.page_expired.title')}
      text={t('error_pages.page_expired.text')}
      way="reload"
    />
  )
}

PageExpired.layout = BareLayout
