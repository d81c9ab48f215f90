import { PasswordInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslate } from '~/i18n/use_translate'

interface Props {
  id?: string
  label: string
  value: string
  error?: boolean
  autoComplete: 'current-password' | 'new-password'
  describedBy?: string
  onChange: (password: string) => void
}

/** A password, with a button that shows it: a look tells more than typing it twice. */
export function PasswordField({
  id = 'password',
  label,
  value,
  error = false,
  autoComplete,
  describedBy,
  onChange,
}: Props) {
  const t = useTranslate()
  const [isShown, setIsShown] = useState(false)
  return (
    <PasswordInput
      id={id}
      name={id}
      size="md"
      autoComplete={autoComplete}
      label={label}
      value={value}
      error={error}
      aria-describedby={describedBy}
      visible={isShown}
      onVisibilityChange={setIsShown}
      visibilityToggleButtonProps={{
        'aria-label': t(isShown ? 'auth.sign_in.hide_password' : 'auth.sign_in.show_password'),
        'tabIndex': 0,
      }}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
