import { Button } from '@mantine/core'
import { useState } from 'react'
import { urlFor } from '~/client'
import { ErrorSummary } from '~/components/error_summary'
import { useSubmit } from '~/components/use_submit'
import { PasswordField } from '~/features/identity/password_field'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/identity/link_screen.module.css'

const order = ['password'] as const

export function ConfirmByPassword({ email }: { email: string }) {
  const t = useTranslate()
  const [password, setPassword] = useState('')
  const { submit, errors, isSending } = useSubmit()

  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit('post', urlFor('account.confirmation.store'), { password })
      }}
    >
      <ErrorSummary errors={errors} order={order} />
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      <PasswordField
        label={t('auth.sign_in.password')}
        autoComplete="current-password"
        value={password}
        error={Boolean(errors.password)}
        onChange={setPassword}
      />
      <Button type="submit" size="md" fullWidth loading={isSending}>
        {t('account.confirm.submit')}
      </Button>
    </form>
  )
}
