import { Link } from '@adonisjs/inertia/react'
import { DocumentTitle } from '~/components/document_title'
import { SignUpForm } from '~/features/identity/sign_up_form'
import { useTranslate } from '~/i18n/use_translate'
import BareLayout from '~/layouts/bare_layout'
import type { PageProps } from '~/types'
import classes from '~/features/identity/sign_in.module.css'

export default function SignUp({ isOpen, workspace }: PageProps<{ isOpen: boolean }>) {
  const t = useTranslate()
  return (
    <div className={classes.page}>
      <DocumentTitle>{t('auth.sign_up.title')}</DocumentTitle>
      <h1 className={classes.title}>
        {t('auth.sign_up.title')}{' '}
        <span>{t('auth.sign_up.at', { workspace: workspace?.name })}</span>
      </h1>
      <p className={classes.lead}>{t(isOpen ? 'auth.sign_up.lead' : 'auth.sign_up.closed')}</p>
      {isOpen && <SignUpForm />}
      <p className={classes.guest}>
        {t.rich('auth.sign_up.known', {
          link: (chunks) => (
            <Link key="link" route="session.create">
              {chunks}
            </Link>
          ),
        })}
      </p>
    </div>
  )
}

SignUp.layout = BareLayout
