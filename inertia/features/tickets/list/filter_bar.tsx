import { Button, Select, TextInput } from '@mantine/core'
import { IconArrowsSort, IconTag, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { FilterSelect } from '~/features/tickets/list/filter_select'
import { isFiltered, useFilters } from '~/features/tickets/list/use_filters'
import { useTranslate } from '~/i18n/use_translate'
import type { Named, Priority, StatusCategory, TicketFilters } from '~/types'
import classes from '~/features/tickets/list/list.module.css'

const categories: StatusCategory[] = ['new', 'open', 'pending', 'on_hold', 'solved', 'closed']
const priorities: Priority[] = ['urgent', 'high', 'normal', 'low']
const sorts = ['-updated', 'updated', '-created', 'created', '-priority', 'priority'] as const

interface Props {
  filters: TicketFilters
  staff: Named[]
  teams: Named[]
}

export function FilterBar({ filters, staff, teams }: Props) {
  const t = useTranslate()
  const { visit, clear } = useFilters(filters)
  const named = ({ id, name }: Named) => ({ value: String(id), label: name })
  const idOr = (value: string | null) => (value && /^\d+$/.test(value) ? Number(value) : value)

  return (
    <div className={classes.filters} role="group" aria-label={t('agent.list.filters')}>
      <FilterSelect
        label={t('agent.list.any_status')}
        value={filters.status}
        options={categories.map((value) => ({ value, label: t(`tickets.status.${value}`) }))}
        onChange={(value) => visit({ status: value as StatusCategory | null })}
      />
      <FilterSelect
        label={t('agent.list.any_priority')}
        value={filters.priority}
        options={priorities.map((value) => ({ value, label: t(`tickets.priority.${value}`) }))}
        onChange={(value) => visit({ priority: value as Priority | null })}
      />
      <FilterSelect
        label={t('agent.list.any_assignee')}
        value={filters.assignee === null ? null : String(filters.assignee)}
        options={[
          { value: 'me', label: t('agent.list.me') },
          { value: 'none', label: t('agent.list.nobody') },
          ...staff.map(named),
        ]}
        onChange={(value) => visit({ assignee: idOr(value) as TicketFilters['assignee'] })}
      />
      {teams.length > 0 && (
        <FilterSelect
          label={t('agent.list.any_team')}
          value={filters.team === null ? null : String(filters.team)}
          options={[{ value: 'none', label: t('tickets.no_team') }, ...teams.map(named)]}
          onChange={(value) => visit({ team: idOr(value) as TicketFilters['team'] })}
        />
      )}
      <TagFilter key={filters.tag ?? ''} tag={filters.tag} onChange={(tag) => visit({ tag })} />
      {isFiltered(filters) && (
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          leftSection={<IconX size={14} />}
          onClick={clear}
        >
          {t('agent.list.clear')}
        </Button>
      )}
      <Select
        className={classes.sort}
        size="xs"
        variant="unstyled"
        aria-label={t('agent.list.sort')}
        leftSection={<IconArrowsSort size={15} />}
        data={sorts.map((value) => ({ value, label: t(`agent.list.sorts.${value}`) }))}
        value={filters.sort}
        allowDeselect={false}
        comboboxProps={{ width: 210, position: 'bottom-end' }}
        onChange={(sort) => sort && visit({ sort })}
      />
    </div>
  )
}

function TagFilter({
  tag,
  onChange,
}: {
  tag: string | null
  onChange: (tag: string | null) => void
}) {
  const t = useTranslate()
  const [value, setValue] = useState(tag ?? '')
  const apply = () => (value.trim() || null) !== tag && onChange(value.trim().toLowerCase() || null)
  return (
    <TextInput
      className={classes.filter}
      data-set={tag ? true : undefined}
      size="xs"
      w={118}
      aria-label={t('agent.list.tag')}
      placeholder={t('agent.list.tag')}
      leftSection={<IconTag size={14} />}
      value={value}
      onChange={(event) => setValue(event.currentTarget.value)}
      onBlur={apply}
      onKeyDown={(event) => event.key === 'Enter' && apply()}
    />
  )
}
