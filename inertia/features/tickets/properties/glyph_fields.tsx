import { Select } from '@mantine/core'
import { PriorityGlyph } from '~/features/tickets/priority_label'
import { StatusGlyph } from '~/features/tickets/status_glyph'
import { useStatusName } from '~/features/tickets/use_status_name'
import { useTranslate } from '~/i18n/use_translate'
import type { Priority, Status } from '~/types'
import classes from '~/features/tickets/properties/properties.module.css'

interface StatusProps {
  status: Status
  statuses: Status[]
  isLocked: boolean
  onChange: (status: Status) => void
}

export function StatusField({ status, statuses, isLocked, onChange }: StatusProps) {
  const t = useTranslate()
  const nameOf = useStatusName()
  const find = (value: string | null) => statuses.find(({ id }) => String(id) === value)
  return (
    <Select
      label={t('tickets.status.label')}
      size="sm"
      disabled={isLocked}
      allowDeselect={false}
      leftSection={<StatusGlyph category={status.category} />}
      data={statuses.map((one) => ({ value: String(one.id), label: nameOf(one) }))}
      renderOption={({ option }) => (
        <span className={classes.option}>
          <StatusGlyph category={find(option.value)!.category} />
          {option.label}
        </span>
      )}
      value={String(status.id)}
      onChange={(value) => {
        const chosen = find(value)
        if (chosen && chosen.id !== status.id) onChange(chosen)
      }}
    />
  )
}

interface PriorityProps {
  priority: Priority
  isLocked: boolean
  onChange: (priority: Priority) => void
}

const priorities: Priority[] = ['low', 'normal', 'high', 'urgent']

export function PriorityField({ priority, isLocked, onChange }: PriorityProps) {
  const t = useTranslate()
  return (
    <Select
      label={t('tickets.priority.label')}
      size="sm"
      disabled={isLocked}
      allowDeselect={false}
      leftSection={<PriorityGlyph priority={priority} />}
      data={priorities.map((value) => ({ value, label: t(`tickets.priority.${value}`) }))}
      renderOption={({ option }) => (
        <span className={classes.option}>
          <PriorityGlyph priority={option.value as Priority} />
          {option.label}
        </span>
      )}
      value={priority}
      onChange={(value) => value && value !== priority && onChange(value as Priority)}
    />
  )
}
