import { DocumentTitle } from '~/components/document_title'
import { AvatarCard } from '~/features/account/avatar_card'
import { ProfileCard, type Profile as ProfileData } from '~/features/account/profile_card'
import { useTranslate } from '~/i18n/use_translate'
import AccountLayout from '~/layouts/account_layout'
import type { PageProps } from '~/types'
import section from '~/layouts/section_page.module.css'

type Props = PageProps<{ profile: ProfileData; workspaceTimeZone: string }>

export default function Profile({ profile, workspaceTimeZone }: Props) {
  const t = useTranslate()
  return (
    <>
      <DocumentTitle>{t('account.sections.profile')}</DocumentTitle>
      <h1 className={section.title}>{t('account.sections.profile')}</h1>
      <p className={section.lead}>{t('account.profile.lead')}</p>
      <AvatarCard />
      <ProfileCard profile={profile} workspaceTimeZone={workspaceTimeZone} />
    </>
  )
}

Profile.layout = AccountLayout
