import { ErrorScreen } from '~/features/errors/error_screen'
import { useTranslate } from '~/i18n/use_translate'
import BareLayout from '~/layouts/bare_layout'

export default function ServerError() {
  const t = useTranslate()
  return (
    <ErrorScreen
      illustration="broken"
      title={t('error_pages.server_error.title')}
      text={t('error_pages.server_error.text')}
      way="reload"
    />
  )
}

ServerError.layout = BareLayout
