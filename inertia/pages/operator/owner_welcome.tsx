import { urlFor } from '~/client'
import { DocumentTitle } from '~/components/document_title'
import { PasswordForm } from '~/features/operator/password_form'
import { useTranslate } from '~/i18n/use_translate'
import BareLayout from '~/layouts/bare_layout'
import type { PageProps } from '~/types'
import classes from '~/features/operator/console.module.css'

type Props = PageProps<{ token: string; email: string }>

export default function OwnerWelcome({ token, email }: Props) {
  const t = useTranslate()
  return (
    <div className={classes.narrow}>
      <DocumentTitle>{t('operator.welcome.title')}</DocumentTitle>
      <h1 className={classes.title}>{t('operator.welcome.title')}</h1>
      <p className={classes.lead}>{t('operator.welcome.lead', { email })}</p>
      <PasswordForm
        url={urlFor('links.owner_welcome.store', { token })}
        email={email}
        submitLabel={t('operator.welcome.submit')}
      />
    </div>
  )
}

OwnerWelcome.layout = BareLayout
