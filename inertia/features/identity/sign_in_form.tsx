import { Button, Checkbox, PasswordInput, TextInput } from '@mantine/core'
import { useState } from 'react'
import { urlFor } from '~/client'
import { ErrorSummary } from '~/components/error_summary'
import { useSubmit } from '~/components/use_submit'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/identity/sign_in.module.css'

interface Props {
  email: string
  password: string
  onEmail: (email: string) => void
  onPassword: (password: string) => void
}

const order = ['email', 'password'] as const

export function SignInForm({ email, password, onEmail, onPassword }: Props) {
  const t = useTranslate()
  const [remember, setRemember] = useState(false)
  const [isShown, setIsShown] = useState(false)
  const { submit, errors, isSending } = useSubmit()

  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit('post', urlFor('session.store'), { email, password, remember })
      }}
    >
      <ErrorSummary errors={errors} order={order} />
      <TextInput
        id="email"
        name="email"
        type="email"
        size="md"
        autoComplete="username"
        label={t('auth.sign_in.email')}
        value={email}
        error={Boolean(errors.email)}
        onChange={(event) => onEmail(event.currentTarget.value)}
      />
      <PasswordInput
        id="password"
        name="password"
        size="md"
        autoComplete="current-password"
        label={t('auth.sign_in.password')}
        value={password}
        error={Boolean(errors.password)}
        visible={isShown}
        onVisibilityChange={setIsShown}
        visibilityToggleButtonProps={{
          'aria-label': t(isShown ? 'auth.sign_in.hide_password' : 'auth.sign_in.show_password'),
          'tabIndex': 0,
        }}
        onChange={(event) => onPassword(event.currentTarget.value)}
      />
      <Checkbox
        label={t('auth.sign_in.remember')}
        checked={remember}
        onChange={(event) => setRemember(event.currentTarget.checked)}
      />
      <Button type="submit" size="md" fullWidth loading={isSending}>
        {t('auth.sign_in.submit')}
      </Button>
    </form>
  )
}
