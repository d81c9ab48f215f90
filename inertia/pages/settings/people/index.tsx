import { Link } from '@adonisjs/inertia/react'
import { DocumentTitle } from '~/components/document_title'
import { EmptyState } from '~/components/empty_state'
import { DirectoryFilterBar, queryOf } from '~/features/people/directory_filters'
import { InviteButton } from '~/features/people/invite_button'
import { NextPages } from '~/features/people/next_pages'
import { PersonRowItem } from '~/features/people/person_row'
import type { DirectoryFilters, PersonRow } from '~/features/people/types'
import { useTranslate } from '~/i18n/use_translate'
import SettingsLayout from '~/layouts/settings_layout'
import type { CursorPage, Named, PageProps, Role } from '~/types'
import classes from '~/features/people/people.module.css'
import listClasses from '~/features/people/people_list.module.css'
import section from '~/layouts/section_page.module.css'

type Props = PageProps<{
  people: PersonRow[]
  page: CursorPage
  filters: DirectoryFilters
  teams: Named[]
  rolesToGive: Role[]
}>

export default function People({ people, page, filters, teams, rolesToGive }: Props) {
  const t = useTranslate()
  const isNarrowed = filters.search || filters.role || filters.team || filters.state
  const isWaitingForCustomers = filters.group === 'customers' && !isNarrowed

  return (
    <>
      <DocumentTitle>{t('people.title')}</DocumentTitle>
      <div className={classes.head}>
        <div>
          <h1 className={section.title}>{t('people.title')}</h1>
          <p className={section.lead}>{t('people.list.lead')}</p>
        </div>
        <InviteButton rolesToGive={rolesToGive} teams={teams} />
      </div>
      <nav className={listClasses.tabs} aria-label={t('people.list.groups')}>
        {(['staff', 'customers'] as const).map((group) => (
          <Link
            key={group}
            route="settings.people.index"
            qs={group === 'staff' ? {} : { group }}
            aria-current={filters.group === group ? 'page' : undefined}
          >
            {t(`people.list.${group}`)}
          </Link>
        ))}
      </nav>
      <DirectoryFilterBar key={filters.group} filters={filters} teams={teams} />
      {people.length > 0 ? (
        <ul className={listClasses.rows} aria-label={t(`people.list.${filters.group}`)}>
          {people.map((person) => (
            <PersonRowItem key={person.id} person={person} />
          ))}
        </ul>
      ) : (
        <EmptyState
          illustration="search"
          title={t(isWaitingForCustomers ? 'people.list.empty_customers' : 'people.list.empty')}
          text={t(
            isWaitingForCustomers ? 'people.list.empty_customers_text' : 'people.list.empty_text'
          )}
        />
      )}
      <NextPages page={page} path="/agent/settings/people" query={queryOf(filters)} />
    </>
  )
}

People.layout = SettingsLayout
