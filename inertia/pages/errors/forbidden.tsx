import { ErrorScreen } from '~/features/errors/error_screen'
import { useTranslate } from '~/i18n/use_translate'
import BareLayout from '~/layouts/bare_layout'

export default function Forbidden() {
  const t = useTranslate()
  return (
    <ErrorScreen
      illustration="lost"
      title={t('error_pages.forbidden.title')}
      text={t('error_pages.forbidden.text')}
      way="home"
    />
  )
}

Forbidden.layout = BareLayout
