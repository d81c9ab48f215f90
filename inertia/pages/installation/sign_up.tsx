import { Link } from '@adonisjs/inertia/react'
import { DocumentTitle } from '~/components/document_title'
import { SignUpForm } from '~/features/sign_up/sign_up_form'
import { useTranslate } from '~/i18n/use_translate'
import BareLayout from '~/layouts/bare_layout'
import type { Locale, PageProps } from '~/types'
import classes from '~/features/sign_up/sign_up.module.css'

type Props = PageProps<{ isOpen: boolean; host: string; suggestedLocale: Locale }>

export default function SignUp({ isOpen, host, suggestedLocale }: Props) {
  const t = useTranslate()
  return (
    <div className={classes.page}>
      <DocumentTitle>{t('sign_up.title')}</DocumentTitle>
      <h1 className={classes.title}>{t('sign_up.title')}</h1>
      <p className={classes.lead}>{t(isOpen ? 'sign_up.lead' : 'sign_up.closed')}</p>
      {isOpen && <SignUpForm host={host} locale={suggestedLocale} />}
      <p className={classes.below}>
        {t.rich('sign_up.has_one', {
          link: (chunks) => (
            <Link key="link" route="installation.workspace_search.create">
              {chunks}
            </Link>
          ),
        })}
      </p>
    </div>
  )
}

SignUp.layout = BareLayout
