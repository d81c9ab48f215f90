import { urlFor } from '~/client'
import { DocumentTitle } from '~/components/document_title'
import { ErrorScreen } from '~/features/errors/error_screen'
import { PasswordForm } from '~/features/operator/password_form'
import { useTranslate } from '~/i18n/use_translate'
import OperatorLayout from '~/layouts/operator_layout'
import type { PageProps } from '~/types'
import classes from '~/features/operator/console.module.css'

type Props = PageProps<{ token: string; email: string | null }>

export default function OperatorSetUp({ token, email }: Props) {
  const t = useTranslate()
  if (email === null) {
    return (
      <ErrorScreen
        illustration="broken"
        title={t('operator.set_up.dead_title')}
        text={t('operator.set_up.dead_text')}
        way="none"
      />
    )
  }
  return (
    <div className={classes.narrow}>
      <DocumentTitle>{t('operator.set_up.title')}</DocumentTitle>
      <h1 className={classes.title}>{t('operator.set_up.title')}</h1>
      <p className={classes.lead}>{t('operator.set_up.lead', { email })}</p>
      <PasswordForm
        url={urlFor('operator.set_up.store', { token })}
        email={email}
        submitLabel={t('operator.set_up.submit')}
      />
    </div>
  )
}

OperatorSetUp.layout = OperatorLayout
