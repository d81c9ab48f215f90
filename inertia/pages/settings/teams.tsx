import { DocumentTitle } from '~/components/document_title'
import { EmptyState } from '~/components/empty_state'
import { TeamCard } from '~/features/people/team_card'
import { TeamNameButton } from '~/features/people/team_name_button'
import type { TeamWithMembers } from '~/features/people/types'
import { useTranslate } from '~/i18n/use_translate'
import SettingsLayout from '~/layouts/settings_layout'
import type { Named, PageProps } from '~/types'
import classes from '~/features/people/people.module.css'
import section from '~/layouts/section_page.module.css'

type Props = PageProps<{ teams: TeamWithMembers[]; staff: Named[] }>

export default function Teams({ teams, staff }: Props) {
  const t = useTranslate()
  return (
    <>
      <DocumentTitle>{t('people.teams.title')}</DocumentTitle>
      <div className={classes.head}>
        <div>
          <h1 className={section.title}>{t('people.teams.title')}</h1>
          <p className={section.lead}>{t('people.teams.lead')}</p>
        </div>
        <TeamNameButton />
      </div>
      {teams.map((team) => (
        <TeamCard key={team.id} team={team} staff={staff} />
      ))}
      {teams.length === 0 && (
        <EmptyState
          illustration="done"
          title={t('people.teams.empty')}
          text={t('people.teams.empty_text')}
        />
      )}
    </>
  )
}

Teams.layout = SettingsLayout
