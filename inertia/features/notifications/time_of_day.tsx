import { TextInput } from '@mantine/core'

interface Props {
  id: string
  label: string
  /** Minutes since midnight. */
  value: number
  isDisabled?: boolean
  onChange: (minutes: number) => void
}

/** A time of the clock, as the browser lets people choose one. */
export function TimeOfDay({ id, label, value, isDisabled, onChange }: Props) {
  return (
    <TextInput
      id={id}
      type="time"
      label={label}
      disabled={isDisabled}
      value={written(value)}
      onChange={(event) => {
        const [hours, minutes] = event.currentTarget.value.split(':').map(Number)
        if (Number.isInteger(hours) && Number.isInteger(minutes)) onChange(hours! * 60 + minutes!)
      }}
    />
  )
}

function written(minutes: number) {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}
