import { Select } from '@mantine/core'
import type { Named } from '~/types'

interface Props {
  label: string
  placeholder: string
  choices: Named[]
  value: Named | null
  isLocked: boolean
  onChange: (value: Named | null) => void
}

/** One of many by name, or nobody; a person who may no longer be chosen still shows. */
export function NamedField({ label, placeholder, choices, value, isLocked, onChange }: Props) {
  const isKnown = value === null || choices.some(({ id }) => id === value.id)
  const all = isKnown ? choices : [...choices, value]
  return (
    <Select
      label={label}
      size="sm"
      disabled={isLocked}
      searchable
      clearable
      placeholder={placeholder}
      data={all.map(({ id, name }) => ({ value: String(id), label: name }))}
      value={value && String(value.id)}
      onChange={(id) => onChange(all.find((one) => String(one.id) === id) ?? null)}
    />
  )
}
