import { ErrorScreen } from '~/features/errors/error_screen'
import { useTranslate } from '~/i18n/use_translate'
import BareLayout from '~/layouts/bare_layout'
import type { PageProps } from '~/types'

export default function UnknownWorkspace({ host }: PageProps<{ host: string }>) {
  const t = useTranslate()
  return (
    <ErrorScreen
      illustration="lost"
      title={t('error_pages.unknown_workspace.title')}
      text={t.rich('error_pages.unknown_workspace.text', {
        host,
        b: (chunks) => <b key="b">{chunks}</b>,
      })}
      way="none"
    />
  )
}

UnknownWorkspace.layout = BareLayout
