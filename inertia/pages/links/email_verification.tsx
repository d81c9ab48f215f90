import { urlFor } from '~/client'
import { LinkButton } from '~/features/identity/link_button'
import { LinkScreen } from '~/features/identity/link_screen'
import { useTranslate } from '~/i18n/use_translate'
import BareLayout from '~/layouts/bare_layout'
import type { PageProps } from '~/types'

type Props = PageProps<{ token: string; email: string }>

export default function EmailVerification({ token, email }: Props) {
  const t = useTranslate()
  return (
    <LinkScreen illustration="mail" title={t('auth.verify.title')}>
      <p>{t.rich('auth.verify.lead', { email, b: (chunks) => <b key="b">{chunks}</b> })}</p>
      <LinkButton url={urlFor('links.email_verification.update', [token])}>
        {t('auth.verify.submit')}
      </LinkButton>
    </LinkScreen>
  )
}

EmailVerification.layout = BareLayout
