import { DocumentTitle } from '~/components/document_title'
import { AccessForm, type RoleState, type SignUpRule } from '~/features/settings/access_form'
import { useTranslate } from '~/i18n/use_translate'
import SettingsLayout from '~/layouts/settings_layout'
import type { PageProps } from '~/types'
import section from '~/layouts/section_page.module.css'

type Props = PageProps<{
  signUpRule: SignUpRule
  allowedMailDomains: string[]
  roles: RoleState[]
}>

export default function AccessSettings({ signUpRule, allowedMailDomains, roles }: Props) {
  const t = useTranslate()
  return (
    <>
      <DocumentTitle>{t('settings.access.title')}</DocumentTitle>
      <h1 className={section.title}>{t('settings.access.title')}</h1>
      <p className={section.lead}>{t('settings.access.lead')}</p>
      <AccessForm
        key={allowedMailDomains.join()}
        signUpRule={signUpRule}
        allowedMailDomains={allowedMailDomains}
        roles={roles}
      />
    </>
  )
}

AccessSettings.layout = SettingsLayout
