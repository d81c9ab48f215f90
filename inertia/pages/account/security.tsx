import { DocumentTitle } from '~/components/document_title'
import { EmailCard } from '~/features/account/email_card'
import type { EmailChange } from '~/features/account/email_change_steps'
import { PasswordCard } from '~/features/account/password_card'
import { SecondFactorCard } from '~/features/second_factor/second_factor_card'
import { useTranslate } from '~/i18n/use_translate'
import AccountLayout from '~/layouts/account_layout'
import type { PageProps } from '~/types'
import section from '~/layouts/section_page.module.css'

type Props = PageProps<{
  hasPassword: boolean
  hasSecondFactor: boolean
  passwordChangedAt: string | null
  email: string
  isEmailVerified: boolean
  emailChange: EmailChange | null
}>

export default function Security(props: Props) {
  const t = useTranslate()
  return (
    <>
      <DocumentTitle>{t('account.sections.security')}</DocumentTitle>
      <h1 className={section.title}>{t('account.sections.security')}</h1>
      <p className={section.lead}>{t('account.security.lead')}</p>
      <PasswordCard hasPassword={props.hasPassword} changedAt={props.passwordChangedAt} />
      <SecondFactorCard hasSecondFactor={props.hasSecondFactor} />
      <EmailCard
        email={props.email}
        isVerified={props.isEmailVerified}
        change={props.emailChange}
      />
    </>
  )
}

Security.layout = AccountLayout
