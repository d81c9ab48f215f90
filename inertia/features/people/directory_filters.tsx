import { router } from '@inertiajs/react'
import { Button, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { urlFor } from '~/client'
import { FilterSelect } from '~/features/tickets/list/filter_select'
import type { DirectoryFilters, PersonState } from '~/features/people/types'
import { useTranslate } from '~/i18n/use_translate'
import type { Named, Role } from '~/types'
import classes from '~/features/people/people_list.module.css'

const staffRoles: Role[] = ['owner', 'admin', 'agent', 'light_agent']
const states: PersonState[] = ['active', 'deactivated', 'anonymized']

/** Filters live in the address, so that a list can be passed on. */
export function queryOf({ group, search, role, team, state }: DirectoryFilters) {
  const given = { group: group === 'staff' ? null : group, search, role, team, state }
  return Object.fromEntries(
    Object.entries(given).flatMap(([key, value]) => (value ? [[key, String(value)]] : []))
  )
}

export function DirectoryFilterBar({
  filters,
  teams,
}: {
  filters: DirectoryFilters
  teams: Named[]
}) {
  const t = useTranslate()
  const [search, setSearch] = useState(filters.search)
  const visit = (changes: Partial<DirectoryFilters>) =>
    router.get(urlFor('settings.people.index'), queryOf({ ...filters, search, ...changes }), {
      preserveState: true,
      preserveScroll: true,
    })
  const isNarrowed = filters.search || filters.role || filters.team || filters.state

  return (
    <div className={classes.filters} role="group" aria-label={t('people.list.filters')}>
      <form
        role="search"
        onSubmit={(event) => {
          event.preventDefault()
          visit({})
        }}
      >
        <TextInput
          type="search"
          aria-label={t('people.list.search')}
          title={t('people.list.search_help')}
          placeholder={t('people.list.search')}
          leftSection={<IconSearch size={16} aria-hidden="true" />}
          value={search}
          maxLength={100}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
      </form>
      {filters.group === 'staff' && (
        <FilterSelect
          label={t('people.list.any_role')}
          value={filters.role}
          options={staffRoles.map((value) => ({ value, label: t(`common.roles.${value}`) }))}
          onChange={(role) => visit({ role: role as Role | null })}
        />
      )}
      {filters.group === 'staff' && teams.length > 0 && (
        <FilterSelect
          label={t('people.list.any_team')}
          value={filters.team === null ? null : String(filters.team)}
          options={teams.map(({ id, name }) => ({ value: String(id), label: name }))}
          onChange={(team) => visit({ team: team ? Number(team) : null })}
        />
      )}
      <FilterSelect
        label={t('people.list.any_state')}
        value={filters.state}
        options={states.map((value) => ({ value, label: t(`people.states.${value}`) }))}
        onChange={(state) => visit({ state: state as PersonState | null })}
      />
      {isNarrowed && (
        <Button
          variant="subtle"
          size="compact-md"
          onClick={() => {
            setSearch('')
            visit({ search: '', role: null, team: null, state: null })
          }}
        >
          {t('people.list.clear')}
        </Button>
      )}
    </div>
  )
}
