import { Select } from '@mantine/core'
import classes from '~/features/tickets/list/list.module.css'

interface Props {
  label: string
  value: string | null
  options: { value: string; label: string }[]
  onChange: (value: string | null) => void
}

/** One choice of many; its placeholder is its name, a set one stands out and can be cleared. */
export function FilterSelect({ label, value, options, onChange }: Props) {
  return (
    <Select
      className={classes.filter}
      data-set={value ? true : undefined}
      size="xs"
      w={value ? 164 : 132}
      aria-label={label}
      placeholder={label}
      data={options}
      value={value}
      onChange={onChange}
      searchable={options.length > 8}
      clearable
      comboboxProps={{ width: 220, position: 'bottom-start' }}
    />
  )
}
