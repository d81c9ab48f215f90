import { Link } from '@adonisjs/inertia/react'
import { IconChevronLeft } from '@tabler/icons-react'
import { DocumentTitle } from '~/components/document_title'
import { InitialsAvatar } from '~/components/initials_avatar'
import { AccessCard } from '~/features/people/access_card'
import { ErasureProgress } from '~/features/people/erasure_progress'
import { LeavingCard } from '~/features/people/leaving_card'
import { PersonFacts } from '~/features/people/person_facts'
import { RoleCard } from '~/features/people/role_card'
import type { Erasure, Person } from '~/features/people/types'
import { PersonSecondFactor } from '~/features/second_factor/person_second_factor'
import type { FactorReset, PersonFactors } from '~/features/second_factor/types'
import { useTranslate } from '~/i18n/use_translate'
import SettingsLayout from '~/layouts/settings_layout'
import type { Named, PageProps, Role } from '~/types'
import classes from '~/features/people/person.module.css'
import section from '~/layouts/section_page.module.css'

type Props = PageProps<{
  person: Person
  teams: Named[]
  allTeams: Named[]
  openTickets: number
  sessions: number
  erasure: Erasure | null
  secondFactor: PersonFactors
  factorReset: FactorReset | null
  heirs: Named[]
  rolesToGive: Role[]
  can: {
    update: boolean
    joinTeams: boolean
    deactivate: boolean
    mailPasswordReset: boolean
    transferOwnership: boolean
    anonymize: boolean
    export: boolean
  }
}>

export default function PersonPage({ person, can, erasure, user, ...facts }: Props) {
  const t = useTranslate()
  const name = person.isAnonymized ? t('people.deleted_person') : person.name || person.email
  const isSelf = user?.id === person.id

  return (
    <>
      <DocumentTitle>{name}</DocumentTitle>
      <Link
        route="settings.people.index"
        qs={person.isStaff ? {} : { group: 'customers' }}
        className={classes.back}
      >
        <IconChevronLeft size={16} aria-hidden="true" />
        {t('people.person.back')}
      </Link>
      <div className={classes.person}>
        <InitialsAvatar name={name} size={52} shape={person.isStaff ? 'square' : 'round'} />
        <div>
          <h1 className={section.title}>{name}</h1>
          <p>
            {t(`common.roles.${person.role}`)}
            {isSelf && ` · ${t('people.person.you')}`}
            {person.isDisabled &&
              ` · ${t(person.isAnonymized ? 'people.states.anonymized' : 'people.states.deactivated')}`}
          </p>
        </div>
      </div>
      {erasure && <ErasureProgress erasure={erasure} />}
      {!person.isAnonymized && (
        <>
          <PersonFacts key={person.name} person={person} mayRename={can.update} />
          <RoleCard
            person={person}
            teams={facts.teams}
            allTeams={facts.allTeams}
            rolesToGive={facts.rolesToGive}
            mayUpdate={can.update}
            mayJoinTeams={can.joinTeams}
          />
          <AccessCard
            person={person}
            sessions={facts.sessions}
            openTickets={facts.openTickets}
            heirs={facts.heirs}
            can={can}
          />
          <PersonSecondFactor person={person} reset={facts.factorReset} {...facts.secondFactor} />
          <LeavingCard person={person} can={can} />
        </>
      )}
    </>
  )
}

PersonPage.layout = SettingsLayout
