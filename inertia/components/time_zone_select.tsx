import { Select } from '@mantine/core'
import { useMemo } from 'react'
import { useIntl } from 'react-intl'

interface Props {
  id: string
  label: string
  description?: string
  value: string
  error?: string | boolean
  size?: 'sm' | 'md'
  onChange: (timeZone: string) => void
}

const names = Intl.supportedValuesOf('timeZone')

/** Every place with a clock of its own, found by typing, with what its clock shows now. */
export function TimeZoneSelect({ value, onChange, ...field }: Props) {
  const intl = useIntl()
  const zones = useMemo(() => {
    const now = new Date()
    const all = names.includes(value) ? names : [value, ...names]
    return all.map((timeZone) => ({
      value: timeZone,
      label: `${timeZone.replaceAll('_', ' ')} · ${clockOf(intl.locale, timeZone, now)}`,
    }))
  }, [intl.locale, value])

  return (
    <Select
      {...field}
      name={field.id}
      data={zones}
      value={value}
      searchable
      allowDeselect={false}
      maxDropdownHeight={280}
      onChange={(timeZone) => timeZone && onChange(timeZone)}
    />
  )
}

function clockOf(locale: string, timeZone: string, now: Date) {
  const format = new Intl.DateTimeFormat(locale, { timeZone, hour: '2-digit', minute: '2-digit' })
  return format.format(now)
}

/** What the browser says; some machines say nothing that is a place. */
export function ownTimeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC'
}
