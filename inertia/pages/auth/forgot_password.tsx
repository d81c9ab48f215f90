import { Link } from '@adonisjs/inertia/react'
import { urlFor } from '~/client'
import { DocumentTitle } from '~/components/document_title'
import { EmailForm } from '~/features/identity/email_form'
import { useTranslate } from '~/i18n/use_translate'
import BareLayout from '~/layouts/bare_layout'
import type { PageProps } from '~/types'
import classes from '~/features/identity/sign_in.module.css'

export default function ForgotPassword({ knownAddress }: PageProps<{ knownAddress: string }>) {
  const t = useTranslate()
  return (
    <div className={classes.page}>
      <DocumentTitle>{t('auth.forgot.title')}</DocumentTitle>
      <h1 className={classes.title}>{t('auth.forgot.title')}</h1>
      <p className={classes.lead}>{t('auth.forgot.lead')}</p>
      <EmailForm
        url={urlFor('password_reset.store')}
        initial={knownAddress}
        submitLabel={t('auth.forgot.submit')}
      />
      <p className={classes.guest}>
        <Link route="session.create">{t('auth.back_to_sign_in')}</Link>
      </p>
    </div>
  )
}

ForgotPassword.layout = BareLayout
