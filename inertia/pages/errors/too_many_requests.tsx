import { ErrorScreen } from '~/features/errors/error_screen'
import { useTranslate } from '~/i18n/use_translate'
import BareLayout from '~/layouts/bare_layout'
import type { PageProps } from '~/types'

export default function TooManyRequests(_: PageProps<{ retryAfter: number }>) {
  const t = useTranslate()
  return (
    <ErrorScreen
      illustration="slow"
      title={t('error_pages.too_many_requests.title')}
      text={t('error_pages.too_many_requests.text')}
      way="reload"
    />
  )
}

TooManyRequests.layout = BareLayout
