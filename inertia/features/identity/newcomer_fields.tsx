import { TextInput } from '@mantine/core'
import { NewPasswordField } from '~/features/identity/new_password_field'
import { useTranslate } from '~/i18n/use_translate'

interface Props {
  email: string
  name: string
  password: string
  errors: Record<string, string>
  onName: (name: string) => void
  onPassword: (password: string) => void
}

/** What somebody new says about themselves; the password may stay empty. */
export function NewcomerFields({ email, name, password, errors, onName, onPassword }: Props) {
  const t = useTranslate()
  return (
    <>
      <TextInput
        id="name"
        name="name"
        size="md"
        autoComplete="name"
        label={t('auth.sign_up.name')}
        value={name}
        error={Boolean(errors.name)}
        onChange={(event) => onName(event.currentTarget.value)}
      />
      <NewPasswordField
        label={t('auth.sign_up.password_optional')}
        email={email}
        value={password}
        error={Boolean(errors.password)}
        onChange={onPassword}
      />
    </>
  )
}
