import { Button } from '@mantine/core'
import { useState } from 'react'
import { urlFor } from '~/client'
import { ErrorSummary } from '~/components/error_summary'
import { useSubmit } from '~/components/use_submit'
import { LinkScreen } from '~/features/identity/link_screen'
import { NewPasswordField } from '~/features/identity/new_password_field'
import { useTranslate } from '~/i18n/use_translate'
import BareLayout from '~/layouts/bare_layout'
import type { PageProps } from '~/types'
import classes from '~/features/identity/link_screen.module.css'

const order = ['password'] as const

export default function PasswordReset({
  token,
  email,
}: PageProps<{ token: string; email: string }>) {
  const t = useTranslate()
  const [password, setPassword] = useState('')
  const { submit, errors, isSending } = useSubmit()

  return (
    <LinkScreen title={t('auth.reset.title')}>
      <p>{t.rich('auth.reset.lead', { email, b: (chunks) => <b key="b">{chunks}</b> })}</p>
      <form
        className={classes.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          submit('post', urlFor('links.password_reset.update', [token]), { password })
        }}
      >
        <ErrorSummary errors={errors} order={order} />
        <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
        <NewPasswordField
          label={t('auth.reset.password')}
          email={email}
          value={password}
          error={Boolean(errors.password)}
          onChange={setPassword}
        />
        <Button type="submit" size="md" fullWidth loading={isSending}>
          {t('auth.reset.submit')}
        </Button>
      </form>
      <p className={classes.small}>{t('auth.reset.others_end')}</p>
    </LinkScreen>
  )
}

PasswordReset.layout = BareLayout
