import { Link } from '@adonisjs/inertia/react'
import { urlFor } from '~/client'
import { LinkButton } from '~/features/identity/link_button'
import { LinkScreen } from '~/features/identity/link_screen'
import type { Kind } from '~/features/notifications/types'
import { useTranslate } from '~/i18n/use_translate'
import BareLayout from '~/layouts/bare_layout'
import type { PageProps } from '~/types'

type Props = PageProps<{ kind: Kind | 'all'; email: string; token: string; isDone: boolean }>

export default function Unsubscribe({ kind, email, token, isDone }: Props) {
  const t = useTranslate()
  const sentence = (of: 'of' | 'done') =>
    kind === 'all'
      ? t(`notifications.unsubscribe.${of}_all`, { email })
      : t(`notifications.unsubscribe.${of}_kind`, {
          email,
          kind: t(`notifications.kinds.${kind}`),
        })

  if (isDone) {
    return (
      <LinkScreen illustration="done" title={t('notifications.unsubscribe.done_title')}>
        <p>{sentence('done')}</p>
        <p>{t('notifications.unsubscribe.change')}</p>
        <Link route="account.notifications.show">{t('notifications.unsubscribe.open')}</Link>
      </LinkScreen>
    )
  }
  return (
    <LinkScreen illustration="mail" title={t('notifications.unsubscribe.title')}>
      <p>{sentence('of')}</p>
      <p>{t('notifications.unsubscribe.stays')}</p>
      <LinkButton url={urlFor('notifications.unsubscribe.store', { token })}>
        {t('notifications.unsubscribe.confirm')}
      </LinkButton>
    </LinkScreen>
  )
}

Unsubscribe.layout = BareLayout
