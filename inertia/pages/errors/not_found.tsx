import { ErrorScreen } from '~/features/errors/error_screen'
import { useTranslate } from '~/i18n/use_translate'
import BareLayout from '~/layouts/bare_layout'

export default function NotFound() {
  const t = useTranslate()
  return (
    <ErrorScreen
      illustration="lost"
      title={t('error_pages.not_found.title')}
      text={t('error_pages.not_found.text')}
      way="home"
    />
  )
}

NotFound.layout = BareLayout
