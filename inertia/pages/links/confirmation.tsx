import { urlFor } from '~/client'
import { LinkButton } from '~/features/identity/link_button'
import { LinkScreen } from '~/features/identity/link_screen'
import { useTranslate } from '~/i18n/use_translate'
import BareLayout from '~/layouts/bare_layout'
import type { PageProps } from '~/types'

type Props = PageProps<{ token: string; isHere: boolean }>

export default function ConfirmationLink({ token, isHere }: Props) {
  const t = useTranslate()
  return (
    <LinkScreen illustration="mail" title={t('account.confirm.title')}>
      <p>{t(isHere ? 'account.confirm.link_here' : 'account.confirm.link_elsewhere')}</p>
      {isHere && (
        <LinkButton url={urlFor('links.confirmation.update', [token])}>
          {t('account.confirm.link_submit')}
        </LinkButton>
      )}
    </LinkScreen>
  )
}

ConfirmationLink.layout = BareLayout
