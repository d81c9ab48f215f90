import { Link } from '@adonisjs/inertia/react'
import { useState } from 'react'
import { DocumentTitle } from '~/components/document_title'
import { DemoAccounts } from '~/features/identity/demo_accounts'
import { SignInForm } from '~/features/identity/sign_in_form'
import { useTranslate } from '~/i18n/use_translate'
import BareLayout from '~/layouts/bare_layout'
import type { PageProps, Role } from '~/types'
import classes from '~/features/identity/sign_in.module.css'

export type DemoAccount = {
  email: string
  name: string
  role: Role
}

type Props = PageProps<{
  demoAccounts: DemoAccount[] | null
  /** Who signed in last in this browser, or an empty string. */
  knownAddress: string
  isSignUpOpen: boolean
}>

const DEMO_PASSWORD = 'patchbay-demo'

export default function SignIn({ demoAccounts, knownAddress, isSignUpOpen, workspace }: Props) {
  const t = useTranslate()
  const [email, setEmail] = useState(knownAddress)
  const [password, setPassword] = useState('')

  return (
    <div className={classes.page}>
      <DocumentTitle>{t('auth.sign_in.title')}</DocumentTitle>
      <h1 className={classes.title}>
        {t('auth.sign_in.title')}{' '}
        <span>{t('auth.sign_in.lead', { workspace: workspace?.name })}</span>
      </h1>
      <SignInForm email={email} password={password} onEmail={setEmail} onPassword={setPassword} />
      {isSignUpOpen && (
        <p className={classes.guest}>
          {t.rich('auth.sign_in.new_here', {
            link: (chunks) => (
              <Link key="link" route="registration.create">
                {chunks}
              </Link>
            ),
          })}
        </p>
      )}
      <p className={classes.guest}>
        {t.rich('auth.sign_in.guest', {
          link: (chunks) => (
            <Link key="link" route="portal.requests.create">
              {chunks}
            </Link>
          ),
        })}
      </p>
      {demoAccounts && demoAccounts.length > 0 && (
        <DemoAccounts
          accounts={demoAccounts}
          chosen={email}
          onChoose={(account) => {
            setEmail(account.email)
            setPassword(DEMO_PASSWORD)
          }}
        />
      )}
    </div>
  )
}

SignIn.layout = BareLayout
